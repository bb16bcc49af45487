import { api, call } from '#web/client.ts';

export const loadDemo = () => call(api.POST('/api/v1/demo'));

export const removeDemo = () => call(api.DELETE('/api/v1/demo'));
