#include "app/kitapdarctl/DigitizationTable.h"

#include "app/kitapdarctl/BookTextCommands.h"
#include "app/kitapdarctl/BuildCommands.h"
#include "app/kitapdarctl/ChoosingCommands.h"
#include "app/kitapdarctl/DigitizationCommands.h"
#include "app/kitapdarctl/PageCommands.h"
#include "app/kitapdarctl/TextCommands.h"
#include "app/kitapdarctl/WorkCommands.h"

namespace kitapdar::ctl {

std::array<std::span<const Command>, 4> digitizationTables() {
    constexpr std::size_t any = Arguments::any;
    static const std::vector<Command> queue = {
        {{"queue", "add"}, "--record ID | --copy B", 0, 0, {"--record", "--copy"}, addToQueue},
        {{"queue", "list"}, "[--state STATE]", 0, 0, {"--state"}, listQueue},
        {{"queue", "show"}, "ID|SLIP", 1, 1, {}, showInQueue},
        {{"queue", "attach"}, "ID FILE... [--password-file FILE]", 2, any, {"--password-file"}, attachFiles},
        {{"queue", "move"}, "ID STATE [--note REASON]", 2, 2, {"--note"}, moveInQueue},
        {{"ocr", "models"}, "", 0, 0, {}, listModels, false},
        {{"ocr"},
         "ID [--languages kaz+rus] [--again] [--wait] [--jobs N]",
         1,
         1,
         {"--languages", "--again", "--wait", "--jobs"},
         recognisePages},
        {{"build", "list"}, "ID", 1, 1, {}, listBuilt},
        {{"build", "mets"}, "ID --out DIR", 1, 1, {"--out"}, exportMets},
        {{"build"}, buildUsage, 1, 1, {"--kind", "--out", "--force"}, buildFiles},
        {{"worker"},
         "[--jobs N] [--until-idle] [--watch FOLDER]",
         0,
         0,
         {"--jobs", "--until-idle", "--watch"},
         runWorker},
        {{"text", "set"}, "ID --page N FILE [--proofread no|partly|whole]", 2, 2, {"--page", "--proofread"}, setText},
        {{"text", "history"}, "ID --page N", 1, 1, {"--page"}, listTextVersions},
        {{"text", "restore"}, "ID VERSION --page N", 2, 2, {"--page"}, restoreText},
        {{"text", "learned"}, "ID", 1, 1, {}, listLearned},
        {{"text", "substitute"}, "ID READ CORRECTED", 3, 3, {}, substituteWord},
        {{"text", "sample"}, "ID [--percent N]", 1, 1, {"--percent"}, showSample},
        {{"text", "search"}, "WORDS... [--finished] [--limit N]", 1, any, {"--finished", "--limit"}, searchTexts},
        {{"text"}, "ID [--page N] [--format text|alto|hocr]", 1, 1, {"--page", "--format"}, showText},
    };
    return {queue, pageCommands(), workCommands(), choosingCommands()};
}

} // namespace kitapdar::ctl
