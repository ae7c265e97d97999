import { startEngine } from './run-engine.ts';

startEngine();
