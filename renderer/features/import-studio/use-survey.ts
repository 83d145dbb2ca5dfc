import { type FileSurvey, surveyedBytes } from '../../../core/contract/file-survey.ts';
import { surveyFile } from '../../session/importing.ts';
import { importedFile } from '../../session/importing-files.ts';
import { type StudioFile } from '../../session/studio-file.ts';
import { type FileAnswer, type FileQuestion, useFileAnswer } from './use-file-answer.ts';

/** What a file that its format reads tells, unless it is too large to be read before anybody asks. */
export function useSurvey(file: StudioFile, entityType: string): FileAnswer<FileSurvey> {
  return useFileAnswer(file, entityType, isSurveyed(file) ? whole : null);
}

export function isSurveyed({ reads, file }: StudioFile): boolean {
  return reads === 'format' && file.bytes <= surveyedBytes;
}

const whole: FileQuestion<FileSurvey> = (file, entityType, signal) => {
  const { spec: _, workbook: __, ...told } = importedFile(file);
  return surveyFile({ ...told, ...(entityType !== '' && { entityType }) }, signal);
};
