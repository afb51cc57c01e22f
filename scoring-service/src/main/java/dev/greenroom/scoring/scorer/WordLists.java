package dev.greenroom.scoring.scorer;

import java.util.Arrays;
import java.util.Set;

/** Words that the rules treat apart. */
final class WordLists {

    /** Words that carry grammar, not matter. */
    static final Set<String> FUNCTION = words("""
            a an the this that these those there here it its it's he she they them their his her him we us our you your i me
            my mine one's who whom whose which what when where why how and or but nor so yet if then else than as of in on at
            by for with from to into onto over under about between among through during before after above below up down out
            off again further once is am are was were be been being have has had having do does did doing will would shall
            should can could may might must ought not no never don't doesn't didn't isn't aren't wasn't weren't won't
            wouldn't shouldn't couldn't can't cannot hasn't haven't hadn't mustn't any some such only own same too very just
            also because while until since although though unless whereas however therefore thus i'd i'll i've i'm we'd
            we'll we've we're you'd you'll you've you're they'd they'll they've they're that's there's let's each both few
            more most other all every either neither none let get gets got s t d ll re ve m etc eg ie
            """);

    /** Those of them that change what is said; they are compared all the same, with less weight. */
    static final Set<String> SMALL = words("""
            more most less same before after above below up down out off over under between each both all only other
            no not none never nothing nobody nowhere neither nor cannot can't don't doesn't didn't isn't aren't wasn't
            weren't won't wouldn't shouldn't couldn't hasn't haven't hadn't mustn't needn't
            """);

    static final Set<String> NEGATORS = words("""
            not no never none nothing nobody nowhere neither nor cannot can't don't doesn't didn't isn't aren't wasn't
            weren't won't wouldn't shouldn't couldn't hasn't haven't hadn't mustn't needn't without hardly
            """);

    /** A conjunction that begins a clause of its own. */
    static final Set<String> CLAUSE_OPENERS =
            words("but because although though while whereas so since unless however then");

    /** Frequent words of other European languages that English does not have. */
    static final Set<String> FOREIGN = words("""
            der die das und ist nicht ein eine einen dem den des mit auf für von zu wird werden auch sich wenn dass oder
            le la les des et est une dans pour que qui pas avec sur sont nous vous el los las y en un una por para con es no
            se del como más pero il di che non sono per della het een niet van zijn om er ik je wir ich sie
            """);

    /** What stands beside "I don't know" without saying anything. */
    static final Set<String> EXCUSES = words("""
            sorry please answer question really honestly unfortunately exactly exact know idea sure one next think remember
            moment today afraid
            """);

    private WordLists() {}

    private static Set<String> words(String text) {
        return Set.of(Arrays.stream(text.strip().split("\\s+")).distinct().toArray(String[]::new));
    }
}
