/** The first line of a side file, by which editors complete and check its keys. */
export const SIDE_FILE_HEAD = '# yaml-language-server: $schema=../packages/schema/json/seed.schema.json\n'
