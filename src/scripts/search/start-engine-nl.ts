import './languages/nl.ts';
import { startEngine } from './run-engine.ts';

startEngine();
