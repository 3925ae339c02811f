export const aim = 'fuori dalla relazione';
