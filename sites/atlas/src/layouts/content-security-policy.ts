/**
 * The policy of every page, as a meta element before anything that it governs. A host that sends headers sends the same and
 * `frame-ancestors` (public/_headers): a meta element cannot say that.
 */
export const CONTENT_SECURITY_POLICY: string = [
  "default-src 'none'",
  // Pagefind's WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')
