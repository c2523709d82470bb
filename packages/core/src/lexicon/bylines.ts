/** « @SoArutunian » */
export const HANDLE: RegExp = /^@[\p{L}\p{M}\p{N}_]{2,30}$/u

/** « Sophie Arutunian », « ANNE-SOPHIE SCHMITT », « Thi Mai Nguyen-Castagné », « G. Tanguy »: two to four capitalised words alone. */
export const LONE_NAME: RegExp = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:\s(?:de|du|d'|d’|la|le|el|van|von|ben)){0,2}(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u

/** « C.L. », « (C. F.-P.) », « L. N. »: the initials of whoever signs, alone. */
export const INITIALS: RegExp = /^\(?(?:\p{Lu}\p{M}?\.[-\s]?){2,5}\)?$/u
