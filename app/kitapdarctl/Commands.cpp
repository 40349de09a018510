#include "app/kitapdarctl/Commands.h"

#include "app/kitapdarctl/AdministrationCommands.h"
#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/DigitizationCommands.h"
#include "app/kitapdarctl/ExchangeCommands.h"
#include "app/kitapdarctl/LibraryCommands.h"
#include "app/kitapdarctl/LoanCommands.h"
#include "app/kitapdarctl/ReaderCommands.h"
#include "app/kitapdarctl/RecordCommands.h"
#include "app/kitapdarctl/RuleCommands.h"

namespace kitapdar::ctl {

std::span<const Command> commands() {
    constexpr std::size_t any = Arguments::any;
    // Longer names stand before their beginnings ("import undo" before "import").
    static const std::vector<Command> all = {
        {{"init"}, "", 0, 0, {}, init},
        {{"sample"}, "", 0, 0, {}, makeSample},
        {{"import", "undo"}, "ID", 1, 1, {}, undoImport},
        {{"import"},
         "FILE... [--encoding auto|utf-8|marc-8|cp1251|cp866|kz-1048|pt154] [--dry-run] [--errors FILE]",
         1,
         any,
         {"--encoding", "--dry-run", "--errors"},
         importFiles},
        {{"search"}, "QUERY [--limit N]", 1, 1, {"--limit"}, search},
        {{"record", "show"}, "ID [--format description|marc|xml|json]", 1, 1, {"--format"}, showRecord},
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
        {{"queue", "list"}, "[--state S]", 0, 0, {"--state"}, listQueue},
        {{"queue", "show"}, "ID", 1, 1, {}, showInQueue},
        {{"queue", "attach"}, "ID FILE...", 2, any, {}, attachFiles},
        {{"queue", "move"}, "ID STATE [--note REASON]", 2, 2, {"--note"}, moveInQueue},
        {{"export"}, "[--format iso2709|marcxml] [--query Q] OUT", 1, 1, {"--format", "--query"}, exportRecords},
        {{"check"}, "", 0, 0, {}, check},
        {{"dump"}, "", 0, 0, {}, dump},
        {{"backup"}, "OUT", 1, 1, {}, backup},
        {{"restore"}, "IN", 1, 1, {}, restoreBackup},
        {{"move"}, "--from PLACE --to PLACE", 0, 0, {"--from", "--to"}, move, false},
        {{"upgrade"}, "--backup OUT", 0, 0, {"--backup"}, upgradeLibrary},
        {{"grant"}, "ROLE", 1, 1, {}, grant},
    };
    return all;
}

std::string helpText() {
    std::string text = "kitapdarctl --library FILE [--language kk|ru|en] [--json] [--operator NAME] COMMAND\n";
    for (const Command& command : commands()) {
        text += " ";
        for (const std::string_view word : command.name) text += " " + std::string(word);
        if (!command.usage.empty()) text += " " + std::string(command.usage);
        text += "\n";
    }
    return text;
}

} // namespace kitapdar::ctl
