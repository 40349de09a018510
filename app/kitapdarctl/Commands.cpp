#include "app/kitapdarctl/Commands.h"

#include "app/kitapdarctl/AdministrationCommands.h"
#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/DigitizationCommands.h"
#include "app/kitapdarctl/DoubtCommands.h"
#include "app/kitapdarctl/ExchangeCommands.h"
#include "app/kitapdarctl/LibraryCommands.h"
#include "app/kitapdarctl/LoanCommands.h"
#include "app/kitapdarctl/ReaderCommands.h"
#include "app/kitapdarctl/RecordCommands.h"
#include "app/kitapdarctl/RuleCommands.h"
#include "app/kitapdarctl/TargetCommands.h"
#include "core/digitization/Item.h"
#include "core/text/Encoding.h"

namespace kitapdar::ctl {

namespace {

std::string encodings() {
    std::string names = "auto";
    for (const text::Encoding each : text::kAllEncodings) names.append("|").append(text::encodingName(each));
    return names;
}

} // namespace

std::span<const Command> commands() {
    constexpr std::size_t any = Arguments::any;
    static const std::string importUsage =
        "FILE... [--encoding " + encodings() + "] [--replace-bad-bytes] [--dry-run] [--errors FILE]";
    // Longer names stand before their beginnings ("import undo" before "import").
    static const std::vector<Command> all = {
        {{"init"}, "", 0, 0, {}, init},
        {{"sample"}, "", 0, 0, {}, makeSample},
        {{"import", "undo"}, "ID", 1, 1, {}, undoImport},
        {{"import"}, importUsage, 1, any, {"--encoding", "--replace-bad-bytes", "--dry-run", "--errors"}, importFiles},
        {{"search"}, "QUERY [--limit N]", 1, 1, {"--limit"}, search},
        {{"record", "show"}, "ID [--format description|marc|xml|json]", 1, 1, {"--format"}, showRecord},
        {{"record", "doubtful"}, "[--limit N]", 0, 0, {"--limit"}, listDoubts},
        {{"record", "merge"}, "KEPT OTHER [--add-fields]", 2, 2, {"--add-fields"}, mergeRecords},
        {{"record", "distinct"}, "ID OTHER", 2, 2, {}, keepRecordsApart},
        {{"record", "fetch"}, "ISBN [--take NUMBER] [--wait SECONDS]", 1, 1, {"--take", "--wait"}, fetchRecord},
        {{"target", "list"}, "", 0, 0, {}, listTargets},
        {{"target", "add"},
         "NAME ADDRESS [--protocol z3950|sru] [--format marc21|unimarc] [--encoding E] [--isbn-index I] [--off]",
         2,
         2,
         {"--protocol", "--format", "--encoding", "--isbn-index", "--off"},
         addTarget},
        {{"target", "set"},
         "NAME [--address A] [--protocol P] [--format F] [--encoding E] [--isbn-index I] [--on | --off]",
         1,
         1,
         {"--address", "--protocol", "--format", "--encoding", "--isbn-index", "--on", "--off"},
         setTarget},
        {{"target", "remove"}, "NAME", 1, 1, {}, removeTarget},
        {{"copy", "add"},
         "--record ID --barcode B [--inventory N] [--price TENGE] [--place P]",
         0,
         0,
         {"--record", "--barcode", "--inventory", "--price", "--place"},
         addCopy},
        {{"copy", "show"}, "BARCODE", 1, 1, {}, showCopy},
        {{"reader", "add"},
         "--surname S --name N [--patronymic P] [--birth-date D] [--iin I] [--card C] [--category C] [--show-iin]",
         0,
         0,
         {"--surname", "--name", "--patronymic", "--birth-date", "--iin", "--card", "--category", "--show-iin"},
         addReader},
        {{"reader", "find"}, "TEXT", 1, 1, {}, findReaders},
        {{"reader", "show"}, "CARD [--show-iin]", 1, 1, {"--show-iin"}, showReader},
        {{"rule", "list"},
         "[--place P] [--category C] [--kind K]",
         0,
         0,
         {"--place", "--category", "--kind"},
         listRules},
        {{"lend"},
         "--reader CARD BARCODE... [--confirm | --yes REASON,...]",
         1,
         any,
         {"--reader", "--confirm", "--yes"},
         lend},
        {{"return"}, "BARCODE...", 1, any, {}, returnCopy},
        {{"renew"}, "BARCODE...", 1, any, {}, renew},
        {{"undo"}, "", 0, 0, {}, undo},
        {{"queue", "add"}, "--record ID | --copy B", 0, 0, {"--record", "--copy"}, addToQueue},
        {{"queue", "list"}, "[--state STATE]", 0, 0, {"--state"}, listQueue},
        {{"queue", "show"}, "ID", 1, 1, {}, showInQueue},
        {{"queue", "attach"}, "ID FILE... [--password-file FILE]", 2, any, {"--password-file"}, attachFiles},
        {{"queue", "move"}, "ID STATE [--note REASON]", 2, 2, {"--note"}, moveInQueue},
        {{"export"}, "[--format iso2709|marcxml] [--query Q] OUT", 1, 1, {"--format", "--query"}, exportRecords},
        {{"check"}, "[--against BACKUP]", 0, 0, {"--against"}, check},
        {{"seal"}, "", 0, 0, {}, seal},
        {{"dump"}, "", 0, 0, {}, dump},
        {{"backup"}, "OUT [--keep N]", 1, 1, {"--keep"}, backup},
        {{"restore"}, "IN", 1, 1, {}, restoreBackup},
        {{"move"}, "--from PLACE --to PLACE", 0, 0, {"--from", "--to"}, move, false},
        {{"upgrade"}, "--backup OUT", 0, 0, {"--backup"}, upgradeLibrary},
        {{"grant"}, "ROLE", 1, 1, {}, grant},
    };
    return all;
}

namespace {

std::string stateCodes() {
    std::string codes;
    for (const digitization::ItemState state : digitization::itemStates())
        codes.append(codes.empty() ? "" : "|").append(digitization::code(state));
    return codes;
}

} // namespace

std::string helpText(std::span<const std::string> words) {
    std::string text = "kitapdarctl --library FILE [--language kk|ru|en] [--json] [--operator NAME] COMMAND\n";
    if (words.empty()) text += "  help [COMMAND]\n";
    bool namesState = false;
    for (const Command& command : commands()) {
        if (!beginsWith(command, words)) continue;
        text += "  " + usageOf(command) + "\n";
        namesState = namesState || command.usage.find("STATE") != std::string_view::npos;
    }
    if (namesState) text += "STATE: " + stateCodes() + "\n";
    return text;
}

} // namespace kitapdar::ctl
