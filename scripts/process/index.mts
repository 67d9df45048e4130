export { firstToEnd, stopSignal } from './endings.mts';
export { freePort, requireFreePorts } from './ports.mts';
export { runMain } from './runMain.mts';
export { runTool } from './runTool.mts';
export { startProgram, tailOf, type Program } from './startProgram.mts';
export { untilReady } from './untilReady.mts';
export { watchFolders, type FolderWatch } from './watchFolders.mts';
