/** What the page of the data shows of the package: a program that runs as it stands. */
export const EXAMPLE = `import { byId, claimsAbout, evidenceOf } from '@garrigue/data'

for (const claim of claimsAbout('frenchsouth-digital')) {
  const [{ text, source }] = evidenceOf(claim)
  const speaker = byId(claim.assertedBy.speaker ?? '')?.name ?? source.publisher?.text
  if (text !== null) console.log(\`\${source.published?.edtf} \${speaker} : « \${text} »\`)
}`
