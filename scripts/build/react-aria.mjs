const announcer = '/dist/private/live-announcer/LiveAnnouncer.';
const clearing = ".innerHTML = ''";

/**
 * react-aria empties its live region through `innerHTML`, which Trusted Types forbid. This rewrites it, and fails the
 * build when the library changed so that there is nothing to rewrite or more than that.
 */
export const reactAriaUnderTrustedTypes = () => ({
  name: 'react-aria-under-trusted-types',
  enforce: 'pre',
  transform: {
    filter: { id: /node_modules\/react-aria/ },
    handler(code, id) {
      const patched = id.includes(announcer) ? code.replaceAll(clearing, '.replaceChildren()') : code;
      if (id.includes(announcer) && patched === code)
        this.error(`${id} no longer says ${clearing}: look at the patch anew.`);
      if (patched.includes('innerHTML')) this.error(`${id} uses innerHTML, which Trusted Types forbid.`);
      return patched === code ? null : { code: patched, map: null };
    },
  },
});
