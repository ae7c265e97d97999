import './languages/en.ts';
import { startEngine } from './run-engine.ts';

startEngine();
