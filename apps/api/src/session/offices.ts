import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { ActorRole } from '@uian/procedure';

export const FOR_OFFICES = 'uian:for-offices';

/** Routes of these offices alone (직위별 화면): not acts, whose offices stand in the table, but what runs the application. */
export const ForOffices = (...offices: readonly ActorRole[]): CustomDecorator => SetMetadata(FOR_OFFICES, offices);
