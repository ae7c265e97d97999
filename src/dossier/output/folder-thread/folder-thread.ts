import { answerQuestions } from '../../thread/answer-questions.ts';
import { type FolderPrint, folderPrint } from '../folder-print.ts';
import type { FolderAnswer, FolderQuestion } from './messages.ts';

// The thread that looks at all files of a content folder while the main one loads its programs.

let last: FolderPrint | undefined;

answerQuestions((question: FolderQuestion): FolderAnswer => {
  if ('written' in question) {
    last = last?.after(question.written);
    last?.keep();
    return { print: last?.print() };
  }
  last = folderPrint(question.folder, question.kept);
  return { found: last && { print: last.print(), ...last.known() } };
});
