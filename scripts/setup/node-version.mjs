// Imported first by every script: later modules use what this Node may lack, so the check runs before they do.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  console.error('Install a newer Node.js and run the command again.');
  process.exit(1);
}
