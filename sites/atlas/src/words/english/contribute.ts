import type { Words } from '../words-in.ts'

/** The page for those who bring a text. */
export const contribute: Words['contribute'] = {
  title: 'Contribute',
  description: 'Add an article to the atlas: a text file, what is known of it, a check and a pull request.',
  lead: 'An article is a file. Nobody has to program in order to add one, nor to correct what is read from it.',
  steps: [
    ['Paste the text', 'Copy the page as it stands into a file of the folder “seeds”, for instance “seeds/mon-article.txt”. Correct nothing: the words and their places are the evidence.'],
    ['Say where it comes from', 'Beside it, “seeds/mon-article.yaml” says what you know: address, publisher, date, author, rights. All is optional; what you write wins over what the text suggests.'],
    ['Check', 'The command says, line by line, what is understood and what is not, and proposes the names to add to the registry.'],
    ['Open a pull request', 'The request shows the difference in meaning: so many people, so many roles, one more disagreement. Somebody reviews it, then the site is built again.'],
  ],
  sidecar: 'What goes with the text',
  sidecarLead: 'A complete example; each line is optional.',
  commands: 'The commands',
  commandsLead: 'In a copy of the repository; Node and npm are enough, the rest installs itself:',
  rights: 'Before you send it',
  rightsChecks: [
    'The article was indeed published, and you say where and when.',
    'Without a licence that allows it, write “rights: excerpt” (short quotations) or “rights: facts” (facts only): this decides what the site shows.',
    'Readers’ comments, advertisements and the rest of the page may stay in the file: nothing is taken from them.',
    'No photograph, and no text behind a subscription of which you may not deposit a copy.',
  ],
  correct: 'Correct what was read',
  correctText: 'A wrong reading is corrected without touching the text: “seeds/mon-article.review.yaml” rejects, changes or adds a fact, quoting the words that support it, with who decides, when and why. The decision always wins over the machine.',
  entities: 'Add a name',
  entitiesText: 'A person, an organization, a place, an event or a work is one file of the folder “registry”, whose name is the identifier. A name without a file is never published.',
  more: 'The rest, step by step, in the repository (in French):',
  guides: [
    ['docs/adding-a-seed.md', 'add an article'],
    ['docs/adding-an-entity.md', 'add a name'],
    ['docs/how-decisions-work.md', 'correct a reading'],
    ['docs/adding-a-rule.md', 'add a rule'],
  ],
  noCode: 'Without an account or a program, an article or a mistake can also be reported to the address given on the page',
}
