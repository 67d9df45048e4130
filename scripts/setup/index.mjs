export { cacheFolder } from './cacheFolder.mjs';
export { codeOf } from './codeOf.mjs';
export { ensureDependencies } from './ensureDependencies.mjs';
export { ensureNode } from './ensureNode.mjs';
export { installOnce } from './installOnce.mjs';
export { npmInstall, runNpm, withFolderFirst, withNodeFirst } from './npm.mjs';
export { runProgram } from './runProgram.mjs';
export { say } from './say.mjs';
export { UserError } from './UserError.mjs';
