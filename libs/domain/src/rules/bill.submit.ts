import { submissionInTime } from './submission.js';

/** 회기시작 15일 전까지 제출, 긴급을 요하는 경우 예외 (서울특별시의회 회의규칙 제18조제3항). */
export const billSubmit = submissionInTime('bill.submit');
