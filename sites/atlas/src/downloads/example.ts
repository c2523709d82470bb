/** What the page of the data shows of the package: a program that runs as it stands. */
export const EXAMPLE = `import { byId, claimsAbout, evidenceOf } from '@garrigue/data'

for (const claim of claimsAbout('frenchsouth-digital')) {
  const [{ text, source }] = evidenceOf(claim)
  if (text === null) continue
  const speaker = byId(claim.assertedBy.speaker ?? '')
  const who = speaker?.name ?? source.publisher?.text
  const day = source.published?.edtf
  console.log(\`\${day} \${who} : « \${text} »\`)
}`
