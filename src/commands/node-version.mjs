/*
 * Runs after the installation, by the Node that the commands will run by: one that is too old for TypeScript would name a
 * file extension, and not itself.
 */
if (!process.features.typescript) {
  console.error(`Node ${process.versions.node} is too old → install Node 22.18 or newer`);
  process.exitCode = 1;
}
