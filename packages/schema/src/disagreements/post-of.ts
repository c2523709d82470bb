import type { Post } from '../vocabulary.ts'
import { slugOf } from './slug-of.ts'

/** The titles of each post, as French prints them, without what may follow. A deputy, a delegate or a former holder holds another one. */
const TITLES: Readonly<Record<Post, readonly string[]>> = {
  president: ['président', 'présidente', 'président-directeur général', 'présidente-directrice générale', 'p-dg', 'p.-d.g.', 'pdg'],
  director: ['directeur', 'directrice', 'directeur général', 'directrice générale', 'dg', 'directeur exécutif', 'directrice exécutive', 'ceo'],
  mayor: ['maire', 'mairesse', 'bourgmestre'],
  manager: ['gérant', 'gérante'],
  'secretary-general': ['secrétaire général', 'secrétaire générale'],
  treasurer: ['trésorier', 'trésorière'],
}

/** What may follow a title without making another post of it. */
const FOLLOWED_BY = ['provisoire', 'par intérim', 'intérimaire', 'du conseil d’administration', 'du ca', 'exécutif', 'exécutive', 'en exercice']

const posts: ReadonlyMap<string, Post> = new Map(Object.entries(TITLES).flatMap(([post, titles]) => titles.map((title) => [slugOf(title), post as Post])))
const endings: readonly string[] = FOLLOWED_BY.map((words) => `-${slugOf(words)}`)

/** The post that a title as printed stands for: « président du conseil d’administration provisoire » → `president`; `undefined` for a title that several may bear. */
export function postOf(title: string): Post | undefined {
  let slug = slugOf(title)
  for (let ending = endings.find((end) => slug.endsWith(end)); ending !== undefined; ending = endings.find((end) => slug.endsWith(end))) slug = slug.slice(0, -ending.length)
  return posts.get(slug)
}
