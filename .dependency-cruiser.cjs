/** Who may know whom. `scripts/rules.test.ts` shows that each of these bites. */
const tests = '(\\.test\\.tsx?|/test-[^/]+\\.ts)$';
const shell =
  '^electron/(main|serve-window|window|menu|dialogs|preload|protocol|processes|print-window|settings)\\.ts$';
const purePackages = '^node_modules/(zod|saxes|xmlchars|re2js)/';

const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: tests, ...from },
  to,
});
const package_ = (name) => `^node_modules/${name}/|^${name}$`;

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two things that need each other are one thing, or there is a third.',
      {},
      { circular: true },
    ),
    forbid('nothing-unresolved', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'product-without-tests',
      'The product does not lean on its tests.',
      { path: '^(core|electron|renderer)/' },
      { path: tests },
    ),

    forbid('core-without-node', 'core/ is pure.', { path: '^core/' }, { dependencyTypes: ['core'] }),
    forbid(
      'core-small-packages',
      'core/ knows small pure packages only.',
      { path: '^core/' },
      { path: '^node_modules/', pathNot: purePackages },
    ),
    forbid(
      'core-knows-itself',
      'core/ knows no other zone.',
      { path: '^core/' },
      { path: '^(electron|renderer)/' },
    ),
    forbid('case-first', 'The case knows only itself.', { path: '^core/case/' }, { path: '^core/(?!case/)' }),
    forbid(
      'contract-last',
      'Of core/, only the contract knows the contract.',
      { path: '^core/(?!contract/)' },
      { path: '^core/contract/' },
    ),

    forbid('renderer-without-electron', 'They never meet.', { path: '^renderer/' }, { path: '^electron/' }),
    forbid(
      'renderer-without-node',
      'The page is a web page.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'electron-without-renderer',
      'They never meet; the command line alone shares the words.',
      { path: '^electron/(?!cli/)' },
      { path: '^renderer/' },
    ),
    forbid(
      'command-line-shares-words',
      'Of renderer/, the command line takes the words.',
      { path: '^electron/cli/' },
      { path: '^renderer/', pathNot: '^renderer/locales/[^/]+/[^/]+\\.json$' },
    ),
    forbid(
      'electron-in-the-shell',
      'The case service runs in plain Node.',
      { pathNot: `${shell}|${tests}|^e2e/|^bench/(sigma-page|bare-page|bare-window)` },
      { path: package_('electron') },
    ),
    forbid(
      'lowdb-in-its-store',
      'The case is a port; lowdb is behind it.',
      { pathNot: `^electron/stores/local/|^electron/settings\\.ts$|${tests}|^bench/` },
      { path: package_('lowdb') },
    ),

    forbid(
      'cytoscape-on-the-canvas',
      'Only the canvas draws.',
      { pathNot: `^renderer/canvas/|${tests}|^bench/` },
      { path: package_('cytoscape[^/]*') },
    ),
    forbid(
      'ui-is-dumb',
      'Controls know nothing of the case.',
      { path: '^renderer/ui/' },
      { path: '^renderer/(?!ui/|locales/)' },
    ),
    forbid(
      'canvas-is-given',
      'The canvas is told what to draw.',
      { path: '^renderer/canvas/' },
      { path: '^renderer/(?!canvas/|ui/|locales/)' },
    ),
    forbid(
      'session-below-features',
      'The session knows the canvas by its props alone.',
      { path: '^renderer/session/' },
      { path: '^renderer/(app|features|canvas)/', pathNot: '^renderer/canvas/canvas-props\\.ts$' },
    ),
    forbid(
      'features-are-strangers',
      'What two features share belongs below them.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'features-below-app',
      'The shell knows the features, never the other way.',
      { path: '^renderer/features/' },
      { path: '^renderer/(app/|main\\.tsx$)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|release|\\.cache|test-results)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    // Types and the bundler read the same conditions.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'default', 'types'],
    },
  },
};
