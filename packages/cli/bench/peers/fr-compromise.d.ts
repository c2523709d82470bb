declare module 'fr-compromise' {
  export default function nlp(text: string): unknown
}
