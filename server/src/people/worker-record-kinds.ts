import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** What is kept in a worker file: the six steps of admission in their stated order (K9, XC), then the five mechanisms of D.4. */
export enum WorkerRecordKind {
  WRITTEN_TEST = 'WRITTEN_TEST',
  INTERVIEW = 'INTERVIEW',
  HEALTH_CHECK = 'HEALTH_CHECK',
  REVIEW = 'REVIEW',
  PUBLIC_NOTICE = 'PUBLIC_NOTICE',
  ENGAGEMENT = 'ENGAGEMENT',
  DEGREE = 'DEGREE',
  CERTIFICATE = 'CERTIFICATE',
  CONTRACT = 'CONTRACT',
  TRAINING = 'TRAINING',
  APPRAISAL = 'APPRAISAL',
  GRADE = 'GRADE',
  WARNING = 'WARNING',
  EXIT = 'EXIT',
}
registerEnumType(WorkerRecordKind, {
  name: 'WorkerRecordKind',
  ...says('档案记录类别', 'Kind of record in a worker file', { zh: '来源 XC、HZ3', en: 'sources XC, HZ3' }),
  valuesConfig: {
    WRITTEN_TEST: says('笔试', 'Written test'),
    INTERVIEW: says('面试', 'Interview'),
    HEALTH_CHECK: says('体检', 'Health check'),
    REVIEW: says('考核', 'Review'),
    PUBLIC_NOTICE: says('公示', 'Public notice'),
    ENGAGEMENT: says('聘任', 'Engagement'),
    DEGREE: says('学历', 'Degree'),
    CERTIFICATE: says('职业资格证书', 'Certificate'),
    CONTRACT: says('合同备案', 'Contract'),
    TRAINING: says('培训', 'Training'),
    APPRAISAL: says('考评', 'Appraisal'),
    GRADE: says('晋级', 'Grade'),
    WARNING: says('告诫', 'Warning'),
    EXIT: says('退出', 'Exit'),
  },
});
