import { PAGE, textFile, type HostileFile } from './hostile-file.ts'

const KIB = 1024
const front = (yaml: string, outcome: HostileFile['outcome'], name: string): HostileFile => textFile(`front matter: ${name}`, `---\n${yaml}\n---\n# Un titre de page\n\nUn paragraphe de cette page, qui finit par un point.\n`, outcome, 'md')
const FAULTY = 'front-matter/unreadable'

const sizes: readonly HostileFile[] = [
  textFile('empty', '', 'size/empty'),
  textFile('blank', ' \n\t\n\u00A0\n', 'size/empty'),
  textFile('256 KiB', `${'mot '.repeat(15)}fin.\n`.repeat(Math.floor((256 * KIB) / 65)).slice(0, 256 * KIB), 'read'),
  textFile('over 256 KiB', 'a'.repeat(256 * KIB + 1), 'size/too-large'),
  textFile('a line of 64 KiB', 'a'.repeat(64 * KIB)),
  textFile('a line over 64 KiB', `Titre\n${'a'.repeat(64 * KIB + 1)}`, 'size/long-line'),
  textFile('5,000 lines', 'mot\n'.repeat(4999)),
  textFile('over 5,000 lines', 'a\n'.repeat(5001), 'size/too-many-lines'),
]

const frontMatter: readonly HostileFile[] = [
  front('url: https://exemple.fr/a', 'read', 'one key'),
  front('', 'read', 'empty'),
  front('# a comment', 'read', 'a comment'),
  front('a: [1, 2', FAULTY, 'bracket left open'),
  front('a: "b', FAULTY, 'quote left open'),
  front('a:\n\tb: c', FAULTY, 'tab'),
  front('a: 1\na: 2', FAULTY, 'key twice'),
  front('a: &x [1]\nb: *x', FAULTY, 'alias'),
  front(`a: &a [x]\n${'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`).join('\n')}`, FAULTY, 'alias bomb'),
  front('a: !!js/function "function () { globalThis.PWNED = true }"', FAULTY, 'function tag'),
  front('a: !!binary aGk=', FAULTY, 'binary tag'),
  front(`a: ${'['.repeat(5000)}`, FAULTY, 'brackets 5,000 deep'),
  front(`${'- '.repeat(500)}a`, FAULTY, 'lists 500 deep'),
  front(`a: ${'x'.repeat(17 * KIB)}`, FAULTY, 'over 16 KiB'),
  front('- a\n- b', 'front-matter/invalid', 'a list'),
  front('only words', 'front-matter/invalid', 'words'),
  front('__proto__: {polluted: true}\nconstructor: x', 'read', 'prototype keys'),
  front('published: 2015\nauthor: {a: b}\nrights: 3', 'read', 'values of the wrong type'),
  front('"\\u0000": "\\u0000"', 'read', 'NUL by escape'),
  textFile('front matter: never closed', '---\nurl: https://exemple.fr\n\nUn texte de cette page, qui finit par un point.\n', 'front-matter/unclosed', 'md'),
  textFile('front matter: a rule, not a fence', '---\n\nUn texte de cette page, qui finit par un point.\n', 'read', 'md'),
  textFile('front matter: JavaScript', '---js\nmodule.exports = globalThis.PWNED = true\n---\nUn texte.\n', 'read', 'md'),
]

const markdown: readonly HostileFile[] = [
  ['quotes 5,000 deep', `${'> '.repeat(5000)}x`],
  ['lists 2,000 deep', `${'- '.repeat(2000)}x${'\n'.repeat(2000)}`],
  ['nested emphasis', '*a **a '.repeat(4000)],
  ['brackets', '['.repeat(20_000)],
  ['links', '[a](b'.repeat(4000)],
  ['images', '![a]('.repeat(4000)],
  ['back-ticks', Array.from({ length: 300 }, (_, n) => '`'.repeat(n)).join(' ')],
  ['entities', '&#x0;&#1114112;&nbsp;&amp;'.repeat(1000)],
  ['html', '<script>globalThis.PWNED = true</script><img src=x onerror=alert(1)>\n\nUn texte.'],
  ['definitions', '[a]: b\n'.repeat(3000)],
  ['tables', `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n`],
  ['headings', '# a\n'.repeat(3000)],
  ['setext', 'a\n=\n'.repeat(1500)],
  ['tabs and code', '\t'.repeat(3000)],
].map(([name, text]) => textFile(`markdown: ${name}`, `Un titre de page\n\n${text}\n\n${PAGE}`, 'read', 'md'))

/** Lines that a reader of French press could stumble on. */
const press: readonly HostileFile[] = [
  ['titles only', 'Un titre\n'.repeat(100)],
  ['comment stamps only', 'à écrit le 06/05/2015 à 13:33\n'.repeat(100)],
  ['comments before the article', `Commentaires 2\nà écrit le 06/05/2015 à 13:33\nBravo\n\n${PAGE}`],
  ['furniture only', 'Accueil\nMenu\nS’abonner\nFacebook\n|\n-\n'],
  ['dates that no calendar has', 'Le 45/12/2015, le 31 juin 2015, le 29 février 2015 et le 00/00/0000 rien ne s’est passé du tout.\n'],
  ['numbers', `${'123456789'.repeat(2000)}\n`],
  ['a date for each word', '1er janvier 2015 '.repeat(2000)],
  ['questions', 'Pourquoi ?\nX : Parce que.\n'.repeat(300)],
  ['quotation marks in turn', '« a “ b " c » d ” e " '.repeat(1500)],
  ['opening marks', '«'.repeat(3000)],
  ['closing marks', '»'.repeat(3000)],
  ['capital words', 'Anne Roux '.repeat(3000)],
  ['byline for each line', 'Par Anne Roux\n'.repeat(400)],
  ['repeated title', 'Un titre de page | Le Site\n'.repeat(400)],
].map(([name = '', text = '']) => textFile(`press: ${name}`, text))

export const shapeFiles: readonly HostileFile[] = [...sizes, ...frontMatter, ...markdown, ...press]
