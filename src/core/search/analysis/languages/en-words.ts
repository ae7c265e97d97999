/** English words whose forms the stemmer cannot lead back, as the news uses them: the word, then its other forms. */
export const WORDS_EN = `
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
child children
choose chose chosen
come came
crisis crises
draw drew drawn
drive drove driven
fall fell fallen
feel felt
fight fought
find found
flee fled
fly flew flown
foot feet
forget forgot forgotten
get got gotten
give gave given
go went gone
grow grew grown
hear heard
hold held
keep kept
know knew known
lead led
leave left
lose lost
make made
man men
meet met
pay paid
person persons people
ride rode ridden
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shoot shot
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
take took taken
teach taught
tell told
think thought
throw threw thrown
wear wore worn
win won
withdraw withdrew withdrawn
woman women
write wrote written
`;
