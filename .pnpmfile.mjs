// What project.json says in one place goes into every package as it is packed; trusted publishing compares `repository` with the forge.
import { readFileSync } from 'node:fs'

export const hooks = {
  beforePacking(manifest) {
    const { repository, site, contact } = JSON.parse(readFileSync(new URL('project.json', import.meta.url), 'utf8'))
    return { ...manifest, homepage: site, bugs: { url: `${repository}/issues`, email: contact }, repository: { type: 'git', url: `git+${repository}.git`, directory: `packages/${manifest.name.split('/').at(-1)}` } }
  },
}
