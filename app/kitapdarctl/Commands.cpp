#include "app/kitapdarctl/Commands.h"

#include "app/kitapdarctl/AdministrationCommands.h"
#include "app/kitapdarctl/AuditCommands.h"
#include "app/kitapdarctl/BackupCommands.h"
#include "app/kitapdarctl/BatchCommands.h"
#include "app/kitapdarctl/ChargeCommands.h"
#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/DigitizationCommands.h"
#include "app/kitapdarctl/DoubtCommands.h"
#include "app/kitapdarctl/ExchangeCommands.h"
#include "app/kitapdarctl/FigureCommands.h"
#include "app/kitapdarctl/HistoryCommands.h"
#include "app/kitapdarctl/HoldCommands.h"
#include "app/kitapdarctl/KeyCommands.h"
#include "app/kitapdarctl/LibraryCommands.h"
#include "app/kitapdarctl/ListCommands.h"
#include "app/kitapdarctl/LoanCommands.h"
#include "app/kitapdarctl/LossCommands.h"
#include "app/kitapdarctl/OverdueCommands.h"
#include "app/kitapdarctl/PersonalDataCommands.h"
#include "app/kitapdarctl/PlaceCommands.h"
#include "app/kitapdarctl/ReaderCommands.h"
#include "app/kitapdarctl/ReaderDetailCommands.h"
#include "app/kitapdarctl/ReaderImportCommands.h"
#include "app/kitapdarctl/ReaderMergeCommands.h"
#include "app/kitapdarctl/RecordCommands.h"
#include "app/kitapdarctl/RecordEditCommands.h"
#include "app/kitapdarctl/RuleCommands.h"
#include "app/kitapdarctl/SignInCommands.h"
#include "app/kitapdarctl/StaffCommands.h"
#include "app/kitapdarctl/TargetCommands.h"
#include "core/catalogue/editing/RecordChange.h"
#include "core/digitization/Item.h"
#include "core/text/Encoding.h"

namespace kitapdar::ctl {

namespace {

std::string encodings() {
    std::string names = "auto";
    for (const text::Encoding each : text::kAllEncodings) names.append("|").append(text::encodingName(each));
    return names;
}

constexpr std::string_view recordBatchUsage =
    "[ID…] [--query Q] (--kind K | --lang L | --bbk M | --udc M | --field F --set V | --field F --find T --with T "
    "| "
    "--field F --add V | --add LINE | --field F --remove value|field [--find T]) [--whole] [--any-case] [--dry]";
const std::vector<std::string_view> recordBatchOptions = {"--query",  "--kind",  "--lang",     "--bbk",  "--udc",
                                                          "--field",  "--set",   "--find",     "--with", "--add",
                                                          "--remove", "--whole", "--any-case", "--dry",  "--dry-run"};
constexpr std::string_view copyBatchUsage =
    "[BARCODE…] [--query Q] (--place P|- | --shelf S | --lending home|reading_room | --note N | --price TENGE|- | "
    "--in shelf|note --find T --with T) [--whole] [--any-case] [--dry]";
const std::vector<std::string_view> copyBatchOptions = {"--query",    "--place", "--shelf",  "--lending", "--note",
                                                        "--price",    "--in",    "--find",   "--with",    "--whole",
                                                        "--any-case", "--dry",   "--dry-run"};
constexpr std::string_view placeUsage =
    "CODE [--name-kk N] [--name-ru N] [--name-en N] [--level branch|department|section] [--in CODE|-] "
    "[--closed yes|no]";
const std::vector<std::string_view> placeOptions = {"--name-kk", "--name-ru", "--name-en",
                                                    "--level",   "--in",      "--closed"};
constexpr std::string_view staffUsage =
    "CODE [--name-kk N] [--name-ru N] [--position-kk P] [--position-ru P] [--colour 0..11] [--from DAY] [--until "
    "DAY|-]";
const std::vector<std::string_view> staffOptions = {"--name-kk", "--name-ru", "--position-kk", "--position-ru",
                                                    "--colour",  "--from",    "--until"};
const std::vector<std::string_view> newStaffOptions = {"--name-kk", "--name-ru", "--position-kk", "--position-ru",
                                                       "--colour",  "--from",    "--until",       "--service"};
constexpr std::string_view roleUsage =
    "CODE [--name-kk N] [--name-ru N] [--name-en N] [--permissions P,...] [--add P,...] [--remove P,...]";
const std::vector<std::string_view> roleOptions = {"--name-kk",     "--name-ru", "--name-en",
                                                   "--permissions", "--add",     "--remove"};
constexpr std::string_view unmetUsage =
    "BARCODE --reason busy|not_in_place|not_in_shelf_list|bindery|written_off|lacuna|defective|decrepit|redirected|"
    "other [--missing] [--note TEXT]";
constexpr std::string_view seriesUsage = "CODE [--prefix P] [--digits N] [--next N]";
const std::vector<std::string_view> seriesOptions = {"--prefix", "--digits", "--next"};

} // namespace

std::span<const Command> commands() {
    constexpr std::size_t any = Arguments::any;
    static const std::string importUsage =
        "FILE... [--encoding " + encodings() + "] [--replace-bad-bytes] [--dry-run] [--errors FILE]";
    static const std::string newStaffUsage = std::string(staffUsage) + " [--service]";
    static const std::string searchUsage = "QUERY [--limit N]" + std::string(facetUsage);
    static const std::string figuresListUsage =
        std::string(figuresUsage) + " --value CODE [--second-value CODE] [--limit N]";
    static const std::string facetsUsage = "QUERY" + std::string(facetUsage);
    // Longer names stand before their beginnings ("import undo" before "import").
    static const std::vector<Command> all = {
        {{"init"},
         "[--name-kk N] [--name-ru N] [--place-kk N] [--place-ru N] [--desk N] [--slips kk|ru|en]",
         0,
         0,
         {"--name-kk", "--name-ru", "--place-kk", "--place-ru", "--desk", "--slips"},
         init},
        {{"sample"}, "", 0, 0, {}, makeSample},
        {{"import", "undo"}, "ID", 1, 1, {}, undoImport},
        {{"import"}, importUsage, 1, any, {"--encoding", "--replace-bad-bytes", "--dry-run", "--errors"}, importFiles},
        {{"search"},
         searchUsage,
         1,
         1,
         {"--limit", "--text-language", "--kind", "--place", "--from-year", "--to-year", "--available"},
         search},
        {{"facets"},
         facetsUsage,
         1,
         1,
         {"--text-language", "--kind", "--place", "--from-year", "--to-year", "--available"},
         countFacets},
        {{"record", "show"}, "ID [--format description|marc|xml|json]", 1, 1, {"--format"}, showRecord},
        {{"record", "history"}, "ID [--limit N]", 1, 1, {"--limit"}, showRecordHistory},
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
         "NAME [--address A] [--protocol P] [--format F] [--encoding E] [--isbn-index I] [--on | --off] "
         "[--position N]",
         1,
         1,
         {"--position", "--address", "--protocol", "--format", "--encoding", "--isbn-index", "--on", "--off"},
         setTarget},
        {{"target", "try"}, "NAME [--isbn N] [--wait SECONDS]", 1, 1, {"--isbn", "--wait"}, tryTarget},
        {{"target", "remove"}, "NAME", 1, 1, {}, removeTarget},
        {{"record", "add"}, "FILE", 1, 1, {}, addRecord},
        {{"record", "edit"},
         "ID FILE [--base FILE | --version N | --over]",
         2,
         2,
         {"--base", "--version", "--over"},
         editRecord},
        {{"record", "remove"}, "ID", 1, 1, {}, removeRecord},
        {{"record", "batch"}, recordBatchUsage, 0, Arguments::any, recordBatchOptions, batchEditRecords},
        {{"author-marks", "import"}, "FILE", 1, 1, {}, importAuthorMarks},
        {{"copy", "add"},
         "--record ID {--barcode B [--inventory N] | --count N} [--series S] [--price TENGE] [--place P] [--shelf S] "
         "[--lending home|reading_room]",
         0,
         0,
         {"--record", "--barcode", "--inventory", "--count", "--series", "--price", "--place", "--shelf", "--lending"},
         addCopy},
        {{"copy", "list"}, "RECORD", 1, 1, {}, listCopies},
        {{"copy", "show"}, "BARCODE", 1, 1, {}, showCopy},
        {{"copy", "history"}, "BARCODE [--limit N]", 1, 1, {"--limit"}, showCopyHistory},
        {{"copy", "set"},
         "BARCODE [--barcode B] [--inventory N] [--place P] [--shelf S] [--price TENGE] [--lending L] [--note N] "
         "[--parts TEXT] [--accounted A] [--circulation C] [--condition C [--date DATE] [--reason R]]",
         1,
         1,
         {"--barcode", "--inventory", "--place", "--shelf", "--price", "--lending", "--note", "--parts", "--accounted",
          "--circulation", "--condition", "--date", "--reason"},
         setCopy},
        {{"copy", "lost"}, "BARCODE [--date DATE] [--reason R]", 1, 1, {"--date", "--reason"}, loseCopy},
        {{"copy", "found"}, "BARCODE", 1, 1, {}, findCopy},
        {{"copy", "damaged"}, "BARCODE [--date DATE] [--reason R]", 1, 1, {"--date", "--reason"}, damageCopy},
        {{"copy", "write-off"}, "BARCODE --document N --date DATE", 1, 1, {"--document", "--date"}, writeOffCopy},
        {{"copy", "batch"}, copyBatchUsage, 0, Arguments::any, copyBatchOptions, batchEditCopies},
        {{"reader", "add"},
         "--surname S --name N [--patronymic P] [--birth-date D] [--iin I] [--card C] [--category C] "
         "[--sex f|m] [--education E] [--locality L] [--institution I] [--show-iin]",
         0,
         0,
         {"--surname", "--name", "--patronymic", "--birth-date", "--iin", "--card", "--category", "--sex",
          "--education", "--locality", "--institution", "--show-iin"},
         addReader},
        {{"reader", "extract"}, "CARD --out FILE.json|FILE.docx", 1, 1, {"--out"}, extractReader},
        {{"reader", "block"}, "CARD [--reason TEXT [--until DAY]]", 1, 1, {"--reason", "--until"}, blockReader},
        {{"reader", "unblock"}, "CARD", 1, 1, {}, unblockReader},
        {{"reader", "card"}, "CARD [--new CARD] [--lost]", 1, 1, {"--new", "--lost"}, replaceReaderCard},
        {{"reader", "message", "done"}, "ID", 1, 1, {}, finishReaderMessage},
        {{"reader", "message"}, "CARD TEXT [--until DAY]", 2, 2, {"--until"}, messageToReader},
        {{"reader", "relate"},
         "CARD (--to CARD | --name TEXT) [--as guarantor|family]",
         1,
         1,
         {"--to", "--name", "--as"},
         relateReader},
        {{"reader", "unrelate"}, "ID", 1, 1, {}, unrelateReader},
        {{"reader", "details"}, "CARD", 1, 1, {}, showReaderDetails},
        {{"reader", "merge"}, "KEPT-CARD OTHER-CARD [--dry]", 2, 2, {"--dry", "--dry-run"}, mergeReaders},
        {{"reader", "duplicates"}, "", 0, 0, {}, listDuplicateReaders},
        {{"reader", "clearance"},
         "CARD [--out FILE.docx] [--letters kk|ru]",
         1,
         1,
         {"--out", "--letters"},
         writeClearance},
        {{"reader", "form"}, "CARD --out FILE.docx [--letters kk|ru]", 1, 1, {"--out", "--letters"}, writeReaderForm},
        {{"overdue", "list"},
         "[--by date|place|institution] [--place P] [--institution NAME] [--before DAY] [--step N] [--phones REASON]",
         0,
         0,
         {"--by", "--place", "--institution", "--before", "--step", "--phones"},
         listOverdue},
        {{"overdue", "remind"},
         "--step N --out FOLDER [--letters kk|ru] [--place P] [--institution NAME] [--before DAY]",
         0,
         0,
         {"--step", "--out", "--letters", "--place", "--institution", "--before"},
         remindReaders},
        {{"reader", "release"}, "CARD", 1, 1, {}, releaseReaderData},
        {{"reader", "erase"}, "CARD [--dry | --confirm]", 1, 1, {"--dry", "--dry-run", "--confirm"}, eraseReader},
        {{"reader", "renew"}, "CARD", 1, 1, {}, registerReaderAgain},
        {{"reader", "find"}, "TEXT", 1, 1, {}, findReaders},
        {{"reader", "show"}, "CARD [--show-iin]", 1, 1, {"--show-iin"}, showReader},
        {{"reveal"}, "CARD --field iin|phone|address --reason TEXT", 1, 1, {"--field", "--reason"}, reveal},
        {{"keys", "status"}, "", 0, 0, {}, showKeys},
        {{"keys", "make"}, "", 0, 0, {}, makeKey},
        {{"keys", "sheet"}, "", 0, 0, {}, makeSheet},
        {{"keys", "prove"}, "[--sheet-fd N]", 0, 0, {"--sheet-fd"}, proveSheet},
        {{"keys", "passphrase"}, "[--passphrase-fd N]", 0, 0, {"--passphrase-fd"}, setPassphrase},
        {{"keys", "add-desk"},
         "[NAME] [--public-key HEX] [--sheet-fd N | --passphrase-fd N]",
         0,
         1,
         {"--public-key", "--sheet-fd", "--passphrase-fd"},
         addDeskKey},
        {{"keys", "remove"}, "SLOT", 1, 1, {}, removeKeySlot},
        {{"keys", "seal"}, "", 0, 0, {}, sealReaders},
        {{"keys", "rotate"}, "[--sheet-fd N]", 0, 0, {"--sheet-fd"}, rotateKey},
        {{"readers", "import", "undo"}, "ID", 1, 1, {}, undoReaderImport},
        {{"readers", "import"},
         "FILE [--map COLUMN=FIELD,...] [--encoding E] [--take-doubtful] [--dry-run] [--errors FILE]",
         1,
         1,
         {"--map", "--encoding", "--take-doubtful", "--dry-run", "--errors"},
         importReaders},
        {{"readers", "imports"}, "", 0, 0, {}, listReaderImports},
        {{"rule", "list"},
         "[--place P] [--category C] [--kind K] [--set]",
         0,
         0,
         {"--place", "--category", "--kind", "--set"},
         listRules},
        {{"rule", "set"},
         "NAME VALUE|- [--place P] [--category C] [--kind K]",
         2,
         2,
         {"--place", "--category", "--kind"},
         setRule},
        {{"rule", "whatif"},
         "NAME VALUE|- [--place P] [--category C] [--kind K] [--year Y]",
         2,
         2,
         {"--place", "--category", "--kind", "--year"},
         whatIfRule},
        {{"calendar", "list"}, "", 0, 0, {}, listCalendar},
        {{"calendar", "add"},
         "weekly 1..7 | yearly MM-DD | closed DAY | open DAY | holidays YEAR | monthly 'first|second|third|fourth|last "
         "WEEKDAY' [--year Y] [--from DAY] [--until DAY] [--note TEXT] [--place P] [--preview]",
         2,
         2,
         {"--from", "--until", "--note", "--year", "--place", "--preview"},
         addToCalendar},
        {{"calendar", "edit"},
         "ID [--from DAY] [--until DAY] [--note TEXT] [--place P] [--preview]",
         1,
         1,
         {"--from", "--until", "--note", "--place", "--preview"},
         editCalendar},
        {{"calendar", "remove"}, "ID [--preview]", 1, 1, {"--preview"}, removeFromCalendar},
        {{"library", "show"}, "", 0, 0, {}, showLibrary},
        {{"library", "set"},
         "[--name-kk N] [--name-ru N] [--slips kk|ru|en]",
         0,
         0,
         {"--name-kk", "--name-ru", "--slips"},
         setLibrary},
        {{"place", "list"}, "", 0, 0, {}, listPlaces},
        {{"place", "add"}, placeUsage, 1, 1, placeOptions, addPlace},
        {{"place", "set"}, placeUsage, 1, 1, placeOptions, setPlace},
        {{"place", "remove"}, "CODE", 1, 1, {}, removePlace},
        {{"desk", "list"}, "", 0, 0, {}, listDesks},
        {{"desk", "add"}, "NAME --place CODE", 1, 1, {"--place"}, addDesk},
        {{"desk", "set"}, "NAME [--name N] [--place CODE]", 1, 1, {"--name", "--place"}, setDesk},
        {{"desk", "remove"}, "NAME", 1, 1, {}, removeDesk},
        {{"category", "list"}, "", 0, 0, {}, listCategories},
        {{"category", "add"},
         "CODE [--name-kk N] [--name-ru N] [--name-en N]",
         1,
         1,
         {"--name-kk", "--name-ru", "--name-en"},
         addCategory},
        {{"category", "set"},
         "CODE [--name-kk N] [--name-ru N] [--name-en N] [--in-use yes|no]",
         1,
         1,
         {"--name-kk", "--name-ru", "--name-en", "--in-use"},
         setCategory},
        {{"category", "remove"}, "CODE", 1, 1, {}, removeCategory},
        {{"series", "list"}, "", 0, 0, {}, listSeries},
        {{"series", "voided"}, "[CODE]", 0, 1, {}, listVoided},
        {{"series", "add"}, seriesUsage, 1, 1, seriesOptions, addSeries},
        {{"series", "set"}, seriesUsage, 1, 1, seriesOptions, setSeries},
        {{"series", "remove"}, "CODE", 1, 1, {}, removeSeries},
        {{"content", "list"}, "", 0, 0, {}, listContent},
        {{"content", "set"},
         "ID [--name-kk N] [--name-ru N] [--name-en N] [--bbk MARKS] [--udc MARKS]",
         1,
         1,
         {"--name-kk", "--name-ru", "--name-en", "--bbk", "--udc"},
         setContent},
        {{"staff", "list"}, "", 0, 0, {}, listStaff},
        {{"staff", "add"}, newStaffUsage, 1, 1, newStaffOptions, addStaff},
        {{"staff", "set"}, staffUsage, 1, 1, staffOptions, setStaff},
        {{"staff", "activate"}, "CODE", 1, 1, {}, activateStaff},
        {{"staff", "suspend"}, "CODE", 1, 1, {}, suspendStaff},
        {{"staff", "leave"}, "CODE", 1, 1, {}, endStaff},
        {{"staff", "badge"}, "CODE", 1, 1, {}, giveBadge},
        {{"staff", "rescue"},
         "CODE [--name-kk NAME] [--name-ru NAME] [--sheet-fd N]",
         1,
         1,
         {"--name-kk", "--name-ru", "--sheet-fd"},
         rescueStaff},
        {{"staff", "sign-in-off"}, "", 0, 0, {}, endSigningIn},
        {{"staff", "role", "list"}, "", 0, 0, {}, listRoles},
        {{"staff", "role", "set"}, roleUsage, 1, 1, roleOptions, setRole},
        {{"staff", "role", "remove"}, "CODE", 1, 1, {}, removeRole},
        {{"staff", "grant"},
         "CODE ROLE [--place CODE] [--from DAY] [--until DAY] [--dry-run]",
         2,
         2,
         {"--place", "--from", "--until", "--dry-run"},
         grantRole},
        {{"staff", "revoke"}, "CODE ROLE [--place CODE]", 2, 2, {"--place"}, revokeRole},
        {{"lend"},
         "--reader CARD BARCODE... [--confirm | --yes REASON,...] [--override REASON,... --reason TEXT] [--due DAY] "
         "[--on DAY] [--home | --room] [--hold keep|cancel|revert]",
         1,
         any,
         {"--reader", "--confirm", "--yes", "--override", "--reason", "--due", "--on", "--home", "--room", "--hold"},
         lend},
        {{"return"},
         "BARCODE... [--on DAY] [--forgive] [--damaged TEXT]",
         1,
         any,
         {"--on", "--forgive", "--damaged"},
         returnCopy},
        {{"renew"}, "BARCODE... | --reader CARD --all", 0, any, {"--reader", "--all"}, renew},
        {{"inhouse"}, "BARCODE... [--reader CARD]", 1, any, {"--reader"}, useInHouse},
        {{"why"},
         "--reader CARD BARCODE [--due DAY] [--on DAY] [--home | --room]",
         1,
         1,
         {"--reader", "--due", "--on", "--home", "--room"},
         why},
        {{"charge", "list"},
         "[--reader CARD] [--open] [--kind fine|lost|damage|card|deposit|service] [--place PLACE] [--from DAY] [--to "
         "DAY]",
         0,
         0,
         {"--reader", "--open", "--kind", "--place", "--from", "--to"},
         listCharges},
        {{"charge", "show"}, "ID", 1, 1, {}, showCharge},
        {{"charge", "add"},
         "--reader CARD --amount TENGE [--kind fine|lost|damage|card|deposit|service] [--copy BARCODE] [--note TEXT]",
         0,
         0,
         {"--reader", "--amount", "--kind", "--copy", "--note"},
         addCharge},
        {{"charge", "pay"},
         "--reader CARD [--amount TENGE] [--owed TENGE] [ID...]",
         0,
         any,
         {"--reader", "--amount", "--owed"},
         payCharges},
        {{"charge", "waive"}, "ID --reason TEXT [--amount TENGE]", 1, 1, {"--reason", "--amount"}, waiveCharge},
        {{"charge", "replace"}, "ID [--by BARCODE] [--note TEXT]", 1, 1, {"--by", "--note"}, replaceCharge},
        {{"charge", "refund"}, "ID --reason TEXT [--amount TENGE]", 1, 1, {"--reason", "--amount"}, refundCharge},
        {{"charge", "reverse"}, "LINE --reason TEXT", 1, 1, {"--reason"}, reverseCharge},
        {{"receipt"}, "NUMBER", 1, 1, {}, showReceipt},
        {{"cash"}, "--on DAY [--place PLACE]", 0, 0, {"--on", "--place"}, showCash},
        {{"lost"},
         "BARCODE [--no-charge | [--amount TENGE] [--in-kind | --replaced-by BARCODE]] [--on DAY] [--note TEXT]",
         1,
         1,
         {"--amount", "--no-charge", "--in-kind", "--replaced-by", "--on", "--note"},
         lose},
        {{"found"}, "BARCODE", 1, 1, {}, find},
        {{"claim"},
         "BARCODE (--returned|--never|--withdraw|--found) [--on DAY] [--note TEXT]",
         1,
         1,
         {"--returned", "--never", "--withdraw", "--found", "--on", "--note"},
         claim},
        {{"damaged"}, "BARCODE --note TEXT [--charge TENGE]", 1, 1, {"--note", "--charge"}, damage},
        {{"hold", "place"},
         "--reader CARD (--record ID | --copy BARCODE) [--pickup PLACE] [--until DAY] [--room] [--note TEXT]",
         0,
         0,
         {"--reader", "--record", "--copy", "--pickup", "--until", "--room", "--note"},
         placeHold},
        {{"hold", "list"},
         "[--reader CARD] [--record ID] [--place PLACE] [--state "
         "waiting|requested|in_transit|ready|fulfilled|cancelled|expired|refused]",
         0,
         0,
         {"--reader", "--record", "--place", "--state"},
         listHolds},
        {{"hold", "cancel"}, "ID [--reason TEXT]", 1, 1, {"--reason"}, cancelHold},
        {{"hold", "suspend"}, "ID [--until DAY]", 1, 1, {"--until"}, suspendHold},
        {{"hold", "resume"}, "ID", 1, 1, {}, resumeHold},
        {{"hold", "move"}, "ID up|down|top|bottom", 2, 2, {}, moveHold},
        {{"hold", "revert"}, "ID", 1, 1, {}, revertHold},
        {{"hold", "expire"}, "[ID]", 0, 1, {}, expireHolds},
        {{"request", "list"}, "[--place PLACE]", 0, 0, {"--place"}, listRequests},
        {{"request", "taken"}, "BARCODE...", 1, any, {}, takeRequested},
        {{"request", "refuse"}, unmetUsage, 1, 1, {"--reason", "--missing", "--note"}, refuseRequest},
        {{"unmet", "add"},
         "--reason REASON (--record ID | --wanted TEXT) [--n N]",
         0,
         0,
         {"--reason", "--record", "--wanted", "--n"},
         addUnmet},
        {{"unmet", "list"},
         "[--from DAY] [--to DAY] [--most-wanted]",
         0,
         0,
         {"--from", "--to", "--most-wanted"},
         listUnmet},
        {{"transfer", "send"}, "BARCODE... --to PLACE", 1, any, {"--to"}, sendCopies},
        {{"transfer", "receive"}, "BARCODE...", 1, any, {}, receiveCopies},
        {{"transfer", "cancel"}, "BARCODE...", 1, any, {}, cancelTransfer},
        {{"transfer", "list"}, "[--to PLACE] [--late DAYS]", 0, 0, {"--to", "--late"}, listTransfers},
        {{"undo"}, "", 0, 0, {}, undo},
        {{"queue", "add"}, "--record ID | --copy B", 0, 0, {"--record", "--copy"}, addToQueue},
        {{"queue", "list"}, "[--state STATE]", 0, 0, {"--state"}, listQueue},
        {{"queue", "show"}, "ID", 1, 1, {}, showInQueue},
        {{"queue", "attach"}, "ID FILE... [--password-file FILE]", 2, any, {"--password-file"}, attachFiles},
        {{"queue", "move"}, "ID STATE [--note REASON]", 2, 2, {"--note"}, moveInQueue},
        {{"staff", "password"},
         "CODE [--new-password-fd N] [--sheet-fd N]",
         1,
         1,
         {"--new-password-fd", "--sheet-fd"},
         changePassword},
        {{"staff", "pin"}, "[--pin-fd N]", 0, 0, {"--pin-fd"}, setPin},
        {{"staff", "sessions"}, "", 0, 0, {}, listSignIns},
        {{"staff", "sign-out"}, "[CODE]", 0, 1, {}, signOut},
        {{"audit", "list"},
         "[--account CODE] [--reader CARD] [--kind KIND] [--desk DESK] [--from DAY] [--to DAY] [--denied] [--limit N]",
         0,
         0,
         {"--account", "--reader", "--kind", "--desk", "--from", "--to", "--denied", "--limit"},
         listAudit},
        {{"audit", "access"}, "DAY", 1, 1, {}, showAccess},
        {{"visit"},
         "(--reader CARD | --anonymous N) [--purpose library|event|computer|other]",
         0,
         0,
         {"--reader", "--anonymous", "--purpose"},
         noteVisit},
        {{"reference", "add"},
         "--kind thematic|address|factographic|specifying [--way spoken|remote] [--result answered|refused] "
         "[--count N]",
         0,
         0,
         {"--kind", "--way", "--result", "--count"},
         addReference},
        {{"figures", "list"}, figuresListUsage, 0, 0, figuresListOptions, listFigures},
        {{"day"}, "[--on D] [--place P]", 0, 0, {"--on", "--place"}, showDay},
        {{"figures"}, figuresUsage, 0, 0, figuresOptions, showFigures},
        {{"audit", "reader"}, "CARD", 1, 1, {}, showReaderLooks},
        {{"audit", "account"},
         "CODE [--from DAY] [--to DAY] [--limit N]",
         1,
         1,
         {"--from", "--to", "--limit"},
         showAccountAudit},
        {{"incident"},
         "FOLDER --from DAY --to DAY [--desk DESK] [--account CODE]",
         1,
         1,
         {"--from", "--to", "--desk", "--account"},
         packIncident},
        {{"sign", "restore"}, "BACKUP --prepared-by CODE", 1, 1, {"--prepared-by"}, signRestore},
        {{"sign", "dump"}, "--prepared-by CODE", 0, 0, {"--prepared-by"}, signDump},
        {{"export"},
         "[--format iso2709|marcxml|csv|xlsx] [--query Q|--ids ID,ID...] [--split] OUT",
         1,
         1,
         {"--format", "--query", "--ids", "--split"},
         exportRecords},
        {{"check"}, "[--against BACKUP]", 0, 0, {"--against"}, check},
        {{"seal"}, "", 0, 0, {}, seal},
        {{"retain", "terms"}, "", 0, 0, {}, listRetentionTerms},
        {{"retain", "set"}, "loan|journal|reader MONTHS", 2, 2, {}, setRetentionTerm},
        {{"retain"}, "[--dry | --confirm]", 0, 0, {"--dry", "--dry-run", "--confirm"}, retainReaders},
        {{"consent", "forms"}, "", 0, 0, {}, listConsentForms},
        {{"consent", "form"},
         "library_work|keep_list|messages|photo --kk FILE --ru FILE",
         1,
         1,
         {"--kk", "--ru"},
         addConsentForm},
        {{"consent", "list"}, "CARD", 1, 1, {}, listConsents},
        {{"consent", "give"},
         "CARD library_work|keep_list|messages|photo [--until DAY] [--parent] [--way paper|spoken|electronic]",
         2,
         2,
         {"--until", "--parent", "--way"},
         giveConsent},
        {{"consent", "withdraw"}, "ID", 1, 1, {}, withdrawConsent},
        {{"forget"}, "[--days N] [--dry]", 0, 0, {"--days", "--dry", "--dry-run"}, forget},
        {{"dump"}, "", 0, 0, {}, dump},
        {{"backup", "recipients", "list"}, "", 0, 0, {}, listRecipients},
        {{"backup", "recipients", "add"},
         "PUBLIC_KEY --holder NAME [--role director|escrow]",
         1,
         1,
         {"--holder", "--role"},
         addRecipient},
        {{"backup", "recipients", "remove"}, "PUBLIC_KEY", 1, 1, {}, removeRecipient},
        {{"backup", "list"}, "FOLDER", 1, 1, {}, listBackups},
        {{"backup", "sheet"}, "OUT", 1, 1, {}, printRestoreSheet},
        {{"backup"},
         "OUT [--encrypt | --plain] [--keep N | --rotate]",
         1,
         1,
         {"--encrypt", "--plain", "--keep", "--rotate"},
         backup},
        {{"restore"},
         "IN [--identity FILE] [--other-library] [--against LIBRARY] [--sheet-fd N]",
         1,
         1,
         {"--identity", "--other-library", "--against", "--sheet-fd"},
         restoreBackup},
        {{"drill"}, "[BACKUP] [--identity FILE]", 0, 1, {"--identity"}, drill},
        {{"reindex"}, "", 0, 0, {}, reindex},
        {{"move"}, "--from PLACE --to PLACE", 0, 0, {"--from", "--to"}, move, false},
        {{"upgrade"}, "--backup OUT", 0, 0, {"--backup"}, upgradeLibrary},
        {{"grant"}, "ROLE", 1, 1, {}, grant},
    };
    return all;
}

namespace {

/// What readFieldPlace() reads; a name that several groups have is told with its group.
std::string fieldCodes() {
    std::string codes;
    for (const catalogue::ElementLine& line : catalogue::elementLines()) {
        const auto hasName = [&](const catalogue::ElementLine& each) { return each.code == line.code; };
        const bool isAlone = std::ranges::count_if(catalogue::elementLines(), hasName) == 1;
        if (!codes.empty()) codes += ' ';
        codes += isAlone ? std::string(line.code) : textOf(catalogue::ElementPlace{line.group, line.element});
    }
    return codes;
}

std::string stateCodes() {
    std::string codes;
    for (const digitization::ItemState state : digitization::itemStates())
        codes.append(codes.empty() ? "" : "|").append(digitization::code(state));
    return codes;
}

} // namespace

std::string helpText(std::span<const std::string> words) {
    std::string text =
        "kitapdarctl --library FILE [--language kk|ru|en] [--json] [--operator NAME|CODE [--password-fd N]] [--at "
        "PLACE] COMMAND\n";
    if (words.empty()) text += "  help [COMMAND]\n";
    bool namesState = false;
    bool namesField = false;
    for (const Command& command : commands()) {
        if (!beginsWith(command, words)) continue;
        text += "  " + usageOf(command) + "\n";
        namesField = namesField || (!words.empty() && command.usage.find("--field") != std::string_view::npos);
        namesState = namesState || command.usage.find("STATE") != std::string_view::npos;
    }
    if (namesField) text += "FIELD: a tag, 610 or 210$c, or one of: " + fieldCodes() + "\n";
    if (namesState) text += "STATE: " + stateCodes() + "\n";
    if (words.empty()) {
        text +=
            line(Ctl::tr("Exit codes: 0 done, 1 refused or not found, 2 wrong usage, 3 fault, 4 done, but not all of "
                         "it (what is missing is named)."));
        text +=
            line(Ctl::tr("Sums of money are given and answered in tenge, \"1500.50\", with --json too; only what "
                         "ends in _tiyn is in tiyn. Days are given as 2026-03-31."));
    }
    return text;
}

} // namespace kitapdar::ctl
