/** `seeds/mon-article.yaml`, as the page for contributors shows it. */
export const SIDE_FILE = `url: https://www.exemple.fr/economie/un-article.html
publisher: la-tribune
published: "2015-05-06"
author: Prénom Nom
language: fr
rights: excerpt`

/** What a contributor types, in order. */
export const COMMANDS = `npm run -s garrigue -- check seeds/mon-article.txt
npm run -s garrigue -- extract
npm run -s garrigue -- diff`
