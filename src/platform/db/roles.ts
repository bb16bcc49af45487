/** Migrates the schema and owns it. Nobody serves requests under this name. */
export const OWNER_ROLE = 'rooftop_owner';

/** Serves requests: never superuser, never owner, never BYPASSRLS, so that row security always binds it. */
export const APP_ROLE = 'rooftop_app';
