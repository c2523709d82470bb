// What the commands say to the person who runs them: French, one plain line a step.

// U+00A0, the no-break space that French wants before « : ; ! ? » and inside « ».
const _ = '\u00a0'

let write = (line) => console.log(line)

/** From now on messages go to the standard error output: the standard output belongs to the command's result. */
export function speakOnStandardError() {
  write = (line) => console.error(line)
}

/** Says one line. */
export function say(line) {
  write(`garrigue${_}: ${line}`)
}

/** Something the person can mend: said without a stack trace, then the command ends with `exitCode`. */
export class Refusal extends Error {
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

export const messages = {
  installingToolchain: (node, pnpm) =>
    `Node ${node} et pnpm ${pnpm} manquent sur cette machine, installation dans tools/toolchain (une seule fois)…`,
  installingDependencies: 'installation des dépendances avec pnpm…',
  installingBrowserWithApt: 'aucun navigateur Chromium trouvé, installation du paquet Debian chromium avec apt-get…',
  installingBrowserWithPlaywright: 'aucun navigateur Chromium trouvé, téléchargement de celui de Playwright…',
  extracting: 'lecture des textes de seeds/ (garrigue extract)…',
  checkingRecords: 'vérification que les fiches correspondent aux textes (garrigue extract --check)…',
  building: 'construction du paquet et du site…',
  testing: 'analyse du code, types, construction et tests…',
  testingSlowly: 'tests longs…',
  measuring: 'mesures…',
  startingServer: 'démarrage du serveur…',
  serving: (address) => `le site est servi à l’adresse ${address} (Ctrl-C pour arrêter).`,
  serverStopped: 'serveur arrêté.',
  interrupted: 'interrompu.',
  noSlowTests: 'il n’y a pas encore de tests longs.',
  skippedTests: (count) => `${count} test(s) sauté(s).`,
  stepFailed: 'une étape a échoué (voir ci-dessus).',
  recordsStale:
    `les fiches de packages/data/records ne correspondent plus aux textes, ou n’ont pas pu être vérifiées. ` +
    `Remède${_}: lancer «${_}npm run -s garrigue -- extract${_}», puis relire la différence.`,
  reportMissing: (folder, file) =>
    `${folder} a un script de test, mais n’a pas écrit ${file}${_}: ses tests n’ont pas tourné jusqu’au bout.`,
  unknownTask: (task, tasks) => `tâche inconnue${_}: ${task}. Tâches possibles${_}: ${tasks.join(', ')}.`,
  badPort: (value) => `PORT vaut «${_}${value}${_}», mais doit être un nombre entier de 1 à 65535.`,
  portBusy: (port) =>
    `le port ${port} est déjà occupé par un autre programme. ` +
    `Remède${_}: arrêter ce programme, ou choisir un autre port avec la variable PORT, par exemple «${_}PORT=${port === 4322 ? 4323 : 4322} npm start${_}».`,
  portForbidden: (port) =>
    `le système ne permet pas d’ouvrir le port ${port}. Remède${_}: choisir un port au-dessus de 1023 avec la variable PORT.`,
  noToolchain: (platform) =>
    `il faut Node 24 (ou 22.18 et suivants, ou 26) et pnpm 12, et ils ne peuvent pas être installés ici automatiquement (${platform}). ` +
    `Remède${_}: installer Node 24, puis «${_}npm install --global pnpm@12${_}».`,
  toolchainFailed:
    `l’installation de Node et de pnpm dans tools/toolchain a échoué (voir ci-dessus). ` +
    `Remède${_}: vérifier la connexion et recommencer, ou installer Node 24, puis «${_}npm install --global pnpm@12${_}».`,
  installFailed:
    `l’installation des dépendances a échoué (voir ci-dessus). Si un package.json vient d’être modifié${_}: «${_}pnpm install${_}» met pnpm-lock.yaml à jour.`,
  badBrowser: (name, value) => `${name} vaut «${_}${value}${_}», qui n’est pas un navigateur Chromium en état de marche.`,
  noBrowser:
    `aucun navigateur Chromium trouvé, et il n’a pas pu être installé. ` +
    `Remède${_}: installer Chromium ou Google Chrome, ou donner son chemin dans la variable GARRIGUE_CHROMIUM.`,
  siteMissing: (folder) => `le site n’a pas été construit${_}: ${folder} n’existe pas.`,
}
