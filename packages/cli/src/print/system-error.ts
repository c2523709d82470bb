const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'l’accès est refusé',
  EEXIST: 'un fichier de ce nom est déjà là',
  EISDIR: 'c’est un dossier',
  EMFILE: 'trop de fichiers sont ouverts',
  ENAMETOOLONG: 'le nom est trop long',
  ENOENT: 'il n’existe pas',
  ENOSPC: 'il n’y a plus de place sur le disque',
  ENOTDIR: 'ce n’est pas un dossier',
  EPERM: 'l’accès est refusé',
  EROFS: 'le disque est en lecture seule',
  ERR_FS_FILE_TOO_LARGE: 'il est trop grand',
}

/** Why the system refused a file, in French; `undefined` for an error that is not the system's. */
export function systemErrorReason(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return WORDS[code] === undefined ? undefined : `${WORDS[code]} (${code})`
}
