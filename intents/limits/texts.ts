export const aim = 'fuori dalla relazione';
export const whatThereIs = 'Di quello che hai nominato la relazione dice questo:';
