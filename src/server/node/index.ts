/// <reference types="node" />
export { lockDataDirectory, type DataDirectoryLock } from './lock-data-directory.js'
