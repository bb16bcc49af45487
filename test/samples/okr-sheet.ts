/** Two objectives of this quarter, one below the other, five key results; `Ben` and `Logistics` are strangers. */
export const OKR_SHEET = `No,Type,Title,Owner,Team,Cycle,Start,Current,Target,Status,Weight,Description
1,Objective,Parcels arrive the next day,Clara,Sales,Q2 2026,,,,On track,,Why it matters
1.1,Key result,Share delivered in a day,Clara,,Q2 2026,62,70,90,On track,60,
1.2,Key result,Complaints per week,Ben,,Q2 2026,40,31,10,AT RISK,40,As counted on Friday
1.3,Objective,Drivers want to stay,Ben,Logistics,Q2 2026,,,,Draft,,
1.3.1,Key result,Drivers who leave in a quarter,Ben,,Q2 2026,12,,4,not started,,
2,Objective,Nobody owns this,,Sales,Q2 2026,,,,,,
2.1,Key result,A number,,,Q2 2026,0,5,10,,,
`;
