import * as article from './article.ts'
import * as date from './date.ts'
import type { MessageKind } from './define-message.ts'
import * as encoding from './encoding.ts'
import * as entity from './entity.ts'
import * as frontMatter from './front-matter.ts'
import * as plugin from './plugin.ts'
import * as size from './size.ts'

/** Every message that the reader can give, in the order of their ids: the catalogue that the site publishes. */
export const messageKinds: readonly MessageKind[] = [article, date, encoding, entity, frontMatter, plugin, size]
  .flatMap((family) => Object.values(family))
  .sort((a, b) => (a.id < b.id ? -1 : 1))
