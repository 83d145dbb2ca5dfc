interface ScriptPolicy {
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** Absent where no content policy asks for trusted types, as in tests. */
const factory = (globalThis as unknown as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

const trusted: ScriptPolicy | undefined = factory?.createPolicy('benang-worker', {
  createScriptURL(address) {
    if (!/^\/assets\/[\w-]+\.js$/.test(address)) throw new Error('not a worker of this page');
    return address;
  },
});

/** Starts a worker that was built with the page; `address` is what `?worker&url` gave for it. Any other one throws. */
export function startWorker(address: string): Worker {
  return new Worker(trusted?.createScriptURL(address) ?? address, { type: 'module' });
}
