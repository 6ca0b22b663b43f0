// People are no entities of the graph: by which words one sees that a name is a person's.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** What stands before the name of a person, in the languages of the lexicon. */
export const title =
  /(?<!\p{L})(?:M\.|MM\.|Mr\.?|Mme|Mmes|Mevr\.?|[Mm]evrouw|[Dd]e heer|[Mm]onsieur|[Mm]adame|[Dd]r\.?|[Dd]octeur|[Dd]okter|[Pp]rof\.?|[Pp]rofessor|[Pp]rofesseur|[Kk]oning(?:in)?|[Rr]oi|[Rr]eine|[Pp]rins(?:es)?|[Pp]rince(?:sse)?|[Vv]ice-?(?:eerste)?minister|[Mm]inister|[Mm]inistre|[Ss]taatssecretaris|[Ss]ecrétaire d['’][ÉE]tat|[Pp]remier|[Pp]resident|[Pp]résidente?|[Cc]ommissaris|[Cc]ommissaire|[Bb]urgemeester|[Bb]ourgmestre|[Vv]oorzitter|[Cc]ollega|[Cc]ollègue|[Gg]ouverneur|[Hh]err|[Ff]rau|Mrs\.?|Ms\.?)\s+$/u

/** First names that are common in Belgium, the Netherlands, Luxembourg and beside them. */
export const firstNames = words(`
Adrien Ahmed Alain Albert Alexander Alexandra Alexandre Alexia Alice Amélie An Andrea Andries André Angela Anja Anke Ann Anna Anne Anneleen Annelies
Annemie Annick Anthony Antoine Antonio Arnaud Arne Arthur Astrid Axel Barbara Bart Bas Beatrice Ben Benedikt Benjamin Benoit Benoît Bernard Bert Boris
Bruno Béatrice Camille Carina Carine Caroline Catherine Cathy Charles Charlotte Chris Christian Christiane Christine Christoph Christophe Claire
Claude Claudia Corinne Cécile Daan Damien Daniel Danielle David Denis Didier Diederik Dieter Dirk Dominique Donald Eddy Edward Egbert Elena Eliane
Elias Elisabeth Elke Ellen Els Emma Emmanuel Eric Erik Ernst Eva Evelien Evelyne Fabienne Fabrice Filip Florence Frank Franky Frans Franz François
Françoise Fred Freddy Freya Frieda Frédéric Gabriel Geert Georges Gert Gilles Goedele Greet Greta Guido Guillaume Gunther Gust Guy Gérard Hannelore
Hans Heidi Hein Helena Hendrik Henk Henri Herman Hervé Hilde Hubert Hugo Hugues Hélène Ignace Ilse Ine Inge Ingrid Isabelle Ivan Ivo Jaak Jacques Jan
Jasper Jean Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Pascal Jean-Pierre Jef Jelle Jens Jeroen Jo Joachim Johan Johannes John Joke Joris Jos
Josef Joseph José Josée Joy Joël Julie Julien Jürgen Karel Karin Karine Karl Karolien Kathleen Katja Katleen Katrien Katrin Kattrin Kim Klaas Koen
Kris Kristien Kristof Kurt Lars Laura Laurence Laurent Leen Leon Leslie Liesbeth Lieve Lionel Lisa Lode Louis Louise Luc Lucas Ludo Ludwig Luk Lut
Lydia Léon Maarten Maggie Malik Manuel Marc Marcel Marco Maria Marianne Marie Marie-Christine Marie-Colline Marijke Mark Marleen Martin Martine
Mathias Mathieu Matthias Maxime Melissa Meryame Meyrem Michael Michel Michiel Michèle Mieke Mohamed Monica Muriel Myriam Nabil Nadia Nancy Nathalie
Nele Nicolas Nicole Niels Nina Noël Olivier Oscar Pascal Patricia Patrick Paul Paula Pedro Peter Petra Philip Philippe Pierre Pierre-Yves Piet Pieter
Raf Raoul Raymond Reccino Rik Rita Rob Robby Robert Roel Roger Roland Rudi Rudy Rutger Sabien Sabine Samuel Sander Sandra Sara Sarah Serge Sigrid
Simon Simonne Sofie Sonja Sophie Stefaan Stefan Steffen Steven Stéphane Stéphanie Sven Sylvie Sébastien Tania Theo Thierry Thomas Thérèse Tim Tinne
Tom Tony Ursula Valerie Valérie Vanessa Veerle Vera Vincent Viviane Véronique Wilfried Willem Willy Wim Wouter Xavier Yann Yannick Yasmina Yoleen Yves
Yvon Zakia Zuhal Éliane Élise Éric
`)
