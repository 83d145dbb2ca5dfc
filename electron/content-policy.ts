const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types benang-worker',
];

/** Of a document to print: fonts, and pictures it has in itself. Its elements say themselves how they look. */
const printPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Headers of every answer under `app://benang/`: what a page of the product may load and do, and nothing else. */
export const guardingHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy.join('; '),
  ...isolated,
};

/** Headers of what the window for print gets. */
export const printHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': printPolicy.join('; '),
  ...isolated,
};
