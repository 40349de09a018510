// Every wording of every refusal, state and kind, in the three languages, as one text that people have read.
// UPDATE_APPROVED=1 writes it anew.
#include "core/library/Rooms.h"
#include "tests/support/Paths.h"
#include "tests/support/Samples.h"
#include "tests/support/Shared.h"
#include "wording/BatchWords.h"
#include "wording/CatalogueWords.h"
#include "wording/CataloguingWords.h"
#include "wording/CirculationWords.h"
#include "wording/CollectionWords.h"
#include "wording/DerivativeWords.h"
#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/FigureWords.h"
#include "wording/HoldWords.h"
#include "wording/JobWords.h"
#include "wording/JournalWords.h"
#include "wording/LabelWords.h"
#include "wording/Languages.h"
#include "wording/LibraryWords.h"
#include "wording/PaperWords.h"
#include "wording/PermissionWords.h"
#include "wording/PersonalDataWords.h"
#include "wording/PlaceWords.h"
#include "wording/ReaderImportWords.h"
#include "wording/ReaderWords.h"
#include "wording/RecognitionWords.h"
#include "wording/SignInWords.h"
#include "wording/StaffWords.h"
#include "wording/TargetWords.h"
#include "wording/Text.h"
#include "wording/WorkflowWords.h"

#include <QStringList>
#include <QTranslator>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>

namespace kitapdar {
namespace {

using namespace circulation;
using namespace rules;
using namespace collection;
using namespace digitization;
using namespace readers;

const Day day(2026, 3, 2);

template <class... Variants>
void addReasons(QStringList& all) {
    (test::forEachReason<Variants>([&](const Variants& reason) { all << words(reason); }), ...);
}

void addCirculation(QStringList& all) {
    addReasons<Block, circulation::Confirmation, Note, ReturnRefusal, RenewRefusal, CalendarRefusal>(all);
    all << words(Block(CopyNotInStock{CopyState::Lost})) << words(Block(ReaderBlocked{""}))
        << words(Block(AlreadyLentToThisReader{LoanId(1), false})) << words(Note(FoundAgain{CopyState::Missing}));
    for (const int n : {1, 2, 5, 21})
        all << words(circulation::Confirmation(HasOverdue{n})) << words(Note(WasOverdue{n}))
            << words(RenewRefusal(RenewalLimitReached{n})) << words(RenewRefusal(RenewalOfOverdue{n}));
    LoanRow row;
    row.loan.dueOn = Day(2026, 12, 14);
    const std::vector<Note> none;
    for (const std::vector<Note>& notes : {none,
                                           {Note(DueDateMoved{Day(2026, 12, 13), Day(2026, 12, 14)})},
                                           {Note(DueDateMoved{Day(2025, 12, 31), Day(2026, 12, 14)})},
                                           {Note(DueDateCut{Day(2026, 12, 14)}), Note(CopyNote{"…"})}})
        all << words(Lent{row, notes}) << words(Renewed{row, day, notes});
    for (const int n : {1, 2, 5, 21}) all << words(Returned{row, {Note(WasOverdue{n})}});
    all << words(Returned{row, {}}) << words(Returned{row, {Note(FoundAgain{CopyState::Missing})}});
    for (const LoanRuleType& rule : loanRuleTypes) all << words(rule) + QStringLiteral(": ") + words(rule, LoanTerms{});
    for (const CountMode mode : {CountMode::Days, CountMode::OpenDays, CountMode::WholeWeeks}) {
        LoanTerms terms;
        terms.countMode = mode;
        all << words(*std::ranges::find(loanRuleTypes, std::string_view("count_mode"), &LoanRuleType::name), terms);
    }
}

void addPeopleAndCopies(QStringList& all) {
    addReasons<ConsentRefusal, RetentionTermRefusal, EraseRefusal>(all);
    for (const RetentionTerm term : allRetentionTerms) all << words(term);
    for (const ConsentPurpose purpose : allConsentPurposes) all << words(purpose);
    for (const ConsentWay way : allConsentWays) all << words(way);
    Consent consent;
    consent.givenOn = day;
    consent.until = consent.withdrawnOn = day;
    consent.byParent = true;
    all << words(consent) << words(ErasePreview{});
    addReasons<ReaderRefusal, ReaderWarning, AddCopyRefusal, ChangeCopyRefusal, CopyActionRefusal>(all);
    for (int problem = 0; problem <= static_cast<int>(text::IinProblem::Date); ++problem)
        all << words(static_cast<text::IinProblem>(problem));
    for (const readers::Category& category : shippedCategories()) all << categoryWords(category.code);
    for (int state = 0; state <= static_cast<int>(CopyState::WrittenOff); ++state)
        all << words(static_cast<CopyState>(state));
    for (int accounted = 0; accounted <= static_cast<int>(Accounted::Excluded); ++accounted)
        all << words(static_cast<Accounted>(accounted));
    for (int circulation = 0; circulation <= static_cast<int>(Circulation::Withheld); ++circulation)
        all << words(static_cast<Circulation>(circulation));
    for (int condition = 0; condition <= static_cast<int>(Condition::Lost); ++condition)
        all << words(static_cast<Condition>(condition));
    Copy copy;
    all << stateWords(copy);
    copy.condition = Condition::Lost;
    copy.conditionOn = Day(2026, 3, 1);
    copy.conditionReason = "Абай жолы";
    all << stateWords(copy);
    copy.circulation = Circulation::Bindery;
    copy.condition = Condition::Damaged;
    all << stateWords(copy);
    copy.accounted = Accounted::Excluded;
    copy.excludedBy = "5/2026";
    copy.excludedOn = Day(2026, 3, 2);
    all << stateWords(copy);
    all << words(Lending::Home) << words(Lending::ReadingRoom);
}

void addSettings(QStringList& all) {
    addReasons<places::PlaceRefusal, places::DeskRefusal, places::LibraryNameRefusal, numbers::SeriesRefusal,
               CategoryRefusal, catalogue::GroupRefusal>(all);
    all << words(numbers::SeriesRefusal(numbers::SeriesInUse{"copy_barcode", 0}));
    for (int level = 0; level <= static_cast<int>(places::Level::Section); ++level)
        all << words(static_cast<places::Level>(level));
    for (int kind = 0; kind <= static_cast<int>(numbers::SeriesKind::Card); ++kind)
        all << words(static_cast<numbers::SeriesKind>(kind));
    for (int reason = 0; reason <= static_cast<int>(numbers::Voided::InUse); ++reason)
        all << words(static_cast<numbers::Voided>(reason));
}

void addStaff(QStringList& all) {
    addReasons<staff::AccountRefusal, staff::RoleRefusal, staff::RoleGrantRefusal>(all);
    for (int state = 0; state <= static_cast<int>(staff::AccountState::Left); ++state)
        all << words(static_cast<staff::AccountState>(state));
    for (const staff::Role& role : staff::suggestedRoles()) {
        all << nameOf(role, Language::English)
            << words(std::vector<Permission>(role.permissions.begin(), role.permissions.end()));
    }
    staff::Grant grant;
    grant.from = Day(2026, 3, 2);
    all << words(std::vector<Permission>()) << grantWords(grant, QStringLiteral("…"), {});
    grant.until = Day(2026, 6, 1);
    grant.ended = Instant();
    all << grantWords(grant, QStringLiteral("…"), QStringLiteral("K1"));
    for (const Denial why : {Denial::OtherPlace, Denial::SignedOut, Denial::Suspended})
        all << words(NotPermitted{Permission::LoanLend, why});
}

void addDigitization(QStringList& all) {
    addReasons<ItemRefusal>(all);
    all << words(ItemRefusal(MoveNotAllowed{ItemState::Queued, ItemState::Sent}))
        << words(ItemRefusal(FileMissing{ItemState::Ready})) << words(ItemRefusal(ReasonMissing{ItemState::Dropped}));
    for (const ItemState state : itemStates()) all << words(state);
    for (int category = 0; category <= static_cast<int>(digitization::Category::Other); ++category)
        all << words(static_cast<digitization::Category>(category));
}

void addWork(QStringList& all) {
    using namespace workflow;
    addReasons<WorkflowRefusal, RightsRefusal, StageRuleRefusal>(all);
    for (int kind = 0; kind <= static_cast<int>(ObstacleKind::CopyNotThere); ++kind)
        all << words(Obstacle{static_cast<ObstacleKind>(kind), 3, "Айгүл", collection::CopyState::Bindery});
    all << words(WorkflowRefusal(
        MoveBlocked{ItemState::Ocr, {{ObstacleKind::PagesUnjudged, 2}, {ObstacleKind::OpenDefects, 1}}}));
    for (int state = 0; state <= static_cast<int>(TaskState::Cancelled); ++state)
        all << words(static_cast<TaskState>(state));
    for (const DefectCode code : allDefectCodes()) all << words(code);
    for (const DefectState state : {DefectState::Open, DefectState::Mended, DefectState::Waived}) all << words(state);
    RightsDecision decision;
    decision.mayShowHere = decision.mayDeliver = decision.mayDownload = true;
    decision.authorDied = 1931;
    decision.document = "№ 12";
    decision.validUntil = Day(2030, 3, 1);
    for (const RightsBasis basis : allRightsBases()) {
        decision.basis = basis;
        all << rightsWords(decision);
        decision = RightsDecision();
    }
    all << workWords({"ready", {}, {}, {}, 1, {}}, Language::English)
        << workWords({"active", "K1", "Айгүл", "Айгуль", 2, {}}, Language::Kazakh)
        << workWords({"held", "K1", {}, {}, 1, "мұрагерлер"}, Language::English)
        << workWords({"failed", {}, {}, {}, 1, "x"}, Language::English);
}

void addRecognition(QStringList& all) {
    using namespace recognition;
    addReasons<TextRefusal>(all);
    for (const Origin origin : {Origin::Ocr, Origin::Person, Origin::Import}) all << words(origin);
    for (const Proofread proofread : {Proofread::No, Proofread::Partly, Proofread::Whole}) all << words(proofread);
    for (int failure = 0; failure <= static_cast<int>(ReadingFailure::NotKept); ++failure)
        all << words(static_cast<ReadingFailure>(failure));
}

void addDerivatives(QStringList& all) {
    addReasons<derivatives::FileRefusal>(all);
    addReasons<derivatives::BuildRefusal>(all);
    addReasons<derivatives::MetsRefusal>(all);
    for (const auto kind : derivatives::derivativeKinds()) all << words(kind);
}

void addTheRest(QStringList& all) {
    for (int kind = 0; kind <= static_cast<int>(Fault::Kind::Internal); ++kind)
        all << words(Fault{static_cast<Fault::Kind>(kind), {}, {}});
    for (const Permission permission : allPermissions) all << words(NotPermitted{permission});
    for (const Fault::Kind kind : {Fault::Kind::Offline, Fault::Kind::Busy}) {
        const Fault fault{kind, {}, {}};
        all << notSavedWords(&fault, {});
    }
    addReasons<documents::DocumentRefusal, documents::LabelFileRefusal>(all);
    for (const documents::LabelKind kind : documents::allLabelKinds) all << words(kind);
    for (const documents::SheetFormat& format : documents::sheetFormats()) all << words(format);
    all << words(documents::rollFormat(documents::LabelKind::Barcode, {}))
        << words(documents::LabelRefusal(documents::CodeNotEncodable{"Қ-1"}));
    for (const auto symbology : {documents::Symbology::Code128, documents::Symbology::Qr}) all << words(symbology);
    for (const text::DeskCommand command : text::allDeskCommands) all << words(command);
    addReasons<exchange::ImportRefusal, exchange::ExportRefusal, catalogue::NameRefusal, catalogue::DistinctRefusal,
               merging::MergeRefusal, journal::UndoRefusal>(all);
    for (const auto why : {journal::Objection::CopyNotInStock, journal::Objection::TooLongAgo,
                           journal::Objection::CodeInUse, journal::Objection::Forgotten})
        all << words(journal::UndoRefusal(journal::UndoForbidden{"loan.return", why}));
    journal::Entry entry;
    entry.kind = "loan.lend";
    entry.facts = {{"title", "Абай жолы"}, {"card", "KZR1"}};
    all << words(entry);
    entry.kind = "import.run";
    entry.facts = {{"file", "books-2026.mrc"}, {"imported", std::int64_t(120)}};
    all << words(entry);
}

void addLibrary(QStringList& all) {
    test::forEachReason<ConnectionRefusal>([&](const ConnectionRefusal& no) { all << words(no) << advice(no); });
    for (const ConnectionRefusal& no :
         {ConnectionRefusal(NobodyAnswers{"library.example.kz", 5432}), ConnectionRefusal(NobodyAnswers{}),
          ConnectionRefusal(PasswordWrong{}), ConnectionRefusal(NoLibraryThere{false}),
          ConnectionRefusal(CertificateFileMissing{})})
        all << words(no) << advice(no);
    for (const CheckedLibrary& found :
         {CheckedLibrary{"15.6", true, 12'480, true, false}, CheckedLibrary{"15.6", false, 1, false, false},
          CheckedLibrary{"", false, 0, true, true}})
        all << words(found);
    addReasons<exchange::TargetRefusal, exchange::ReaderImportRefusal>(all);
    for (const exchange::RowReason reason : exchange::allRowReasons) all << words(reason);
    for (const exchange::ReaderField field : exchange::allReaderFields) all << words(field);
    for (const exchange::RowOutcome outcome : {exchange::RowOutcome::New, exchange::RowOutcome::Same,
                                               exchange::RowOutcome::Doubtful, exchange::RowOutcome::Refused})
        all << words(outcome);
    all << words(exchange::RowNote{12, exchange::RowReason::LoanCopyUnknown, "А••• Ж.", "T0001", {}, 3})
        << words(exchange::UndoneReaders{5, 2, 1, 1})
        << readerImportFacts({9, 5, 1, 1, 2, 3, 1, 1, 0}).join(QStringLiteral(" · "));
    for (int flaw = 0; flaw <= static_cast<int>(exchange::TargetFlaw::FormatUnknown); ++flaw)
        all << words(static_cast<exchange::TargetFlaw>(flaw));
    for (int problem = 0; problem <= static_cast<int>(exchange::TargetProblem::Unreadable); ++problem)
        all << words(static_cast<exchange::TargetProblem>(problem));
    addReasons<BackupRefusal, UpgradeRefusal, GrantRefusal, MoveRefusal, SealRefusal, NightlyRefusal>(all);
    all << words(BackupRefusal(LibraryInUse{"library.kitapdar"}));
    for (const Fault::Kind kind : {Fault::Kind::DiskFull, Fault::Kind::Offline, Fault::Kind::Cancelled}) {
        const Fault fault{kind, {}, {}};
        all << words(MoveRefusal(fault)) << words(UpgradeRefusal(fault)) << restoreWords(BackupRefusal(fault))
            << reindexWords(fault);
    }
    for (const jobs::Stage stage : jobs::allStages) all << words(stage);
    for (const exchange::ImportState state : {exchange::ImportState::Running, exchange::ImportState::Done,
                                              exchange::ImportState::Cancelled, exchange::ImportState::Undone})
        all << words(state);
    for (int part = 0; part <= static_cast<int>(catalogue::EditionPart::Number); ++part)
        all << words(static_cast<catalogue::EditionPart>(part));
    for (const char* reason :
         {"code_means_two", "copies_there", "copy_was_lent", "copy_on_hold_shelf", "copy_bound", "copy_damaged",
          "copy_state_unknown", "copy_group_cut", "copy_number_missing", "copy_price_unread", "copy_date_unread",
          "copy_count_unread", "text_dropped", "end_line_lost", "field_doubled", "records_joined", "edition_uncertain"})
        all << brokenWords(reason);
    exchange::PreviewRow doubt;
    doubt.likeNumber = 7;
    all << uncertainWords(doubt);
    doubt.duplicateOf = catalogue::RecordId(12);
    doubt.against = {catalogue::EditionPart::Year, catalogue::EditionPart::Publisher};
    all << uncertainWords(doubt);
    doubt.others = {{catalogue::RecordId(13), 0, 50, {}}, {std::nullopt, 9, 50, {}}};
    all << uncertainWords(doubt);
}

void addCataloguing(QStringList& all) {
    addReasons<catalogue::AddRecordRefusal, catalogue::RemoveRecordRefusal, catalogue::AuthorMarkRefusal>(all);
    for (const catalogue::Worksheet each : catalogue::worksheets()) all << words(each);
    for (const catalogue::GroupLine& line : catalogue::groupLines()) all << words(line.group);
    for (const catalogue::ElementLine& line : catalogue::elementLines()) {
        const QString element = words(line.element) + QStringLiteral(": ") + helpWords(line.element);
        if (!all.contains(element)) all << element;
    }
    using Formal = catalogue::FormalFault;
    for (int what = 0; what <= static_cast<int>(Formal::What::LetterOfKazakh); ++what)
        all << words(Formal{static_cast<Formal::What>(what), {}, catalogue::FormElement::Publisher, 0, "12"});
    using Line = catalogue::MarcLineFault;
    for (int what = 0; what <= static_cast<int>(Line::What::Leader); ++what)
        all << words(Line{3, static_cast<Line::What>(what)});
}

void addBatches(QStringList& all) {
    addReasons<catalogue::RecordBatchRefusal, CopyBatchRefusal>(all);
    for (int each = 0; each <= static_cast<int>(catalogue::RecordObstacle::ValueFaulty); ++each)
        all << words(static_cast<catalogue::RecordObstacle>(each));
    for (int each = 0; each <= static_cast<int>(CopyObstacle::WrittenOff); ++each)
        all << words(static_cast<CopyObstacle>(each));
    std::vector<CopyNotChanged> copies(5, {CopyId(7), "К-12", CopyObstacle::ChangedSince});
    all << words(CopyBatchRefusal(CopiesChangedSince{copies}));
    std::vector<catalogue::RecordNotChanged> records{
        {catalogue::RecordId(7), "Абай жолы", catalogue::RecordObstacle::ChangedSince},
        {catalogue::RecordId(8), "", catalogue::RecordObstacle::Gone}};
    all << words(catalogue::RecordBatchRefusal(catalogue::RecordsChangedSince{records}));
    const catalogue::BatchCounts counts{5000, 12, 3};
    all << previewWords(counts) << recordsChangedWords(counts) << copiesChangedWords(counts);
    all << dialectWords(catalogue::ElementPlace{catalogue::FormGroup::Imprint, catalogue::FormElement::Publisher})
        << dialectWords(catalogue::TagPlace{"650", 'a'});
    journal::Entry entry;
    entry.kind = "record.batch";
    entry.facts["records"] = std::int64_t(5000);
    all << words(entry);
}

void addSignIn(QStringList& all) {
    addReasons<staff::SignInRefusal, staff::SecretRefusal, staff::FirstPasswordRefusal, staff::EndRefusal,
               staff::SignRefusal, staff::ApprovalRefusal>(all);
    all << words(staff::SignInRefusal(staff::TryLater{15 * 60 * 1000, false}))
        << words(staff::SignInRefusal(staff::AccountNotActive{staff::AccountState::Active}))
        << wrongTriesWords({2, Instant{1772442000000}});
    for (int meaning = 0; meaning <= static_cast<int>(staff::Meaning::ReaderErase); ++meaning)
        all << words(static_cast<staff::Meaning>(meaning));
    staff::Signature signature;
    signature.name = "Дана Омарова";
    signature.at = Instant{1772442000000};
    all << signatureWords(signature);
    signature.account = staff::AccountId(2);
    signature.position = "директор";
    all << signatureWords(signature);
}

void addHolds(QStringList& all) {
    addReasons<holds::PlaceHoldRefusal, holds::HoldRefusal, holds::RequestRefusal, holds::UnmetRefusal,
               holds::ArrivalRefusal, transfers::SendRefusal>(all);
    for (int state = 0; state <= static_cast<int>(holds::HoldState::Refused); ++state)
        all << words(static_cast<holds::HoldState>(state));
    for (const holds::UnmetReason reason : holds::unmetReasons()) all << words(reason);
    for (int reason = 0; reason <= static_cast<int>(transfers::TransferReason::Sent); ++reason)
        all << words(static_cast<transfers::TransferReason>(reason));
    for (int where = 0; where <= static_cast<int>(holds::Routed::Where::Onwards); ++where)
        all << words(holds::Routed{static_cast<holds::Routed::Where>(where), "FAR"});
    holds::Hold hold;
    hold.readyUntil = day;
    all << words(holds::Routed{holds::Routed::Where::HoldShelf, "FAR", hold});
}

void addFigures(QStringList& all) {
    addReasons<visits::VisitRefusal, visits::ReferenceRefusal>(all);
    for (const visits::ReferenceKind kind : visits::allReferenceKinds) all << words(kind);
    for (const reports::Measure measure : reports::allMeasures) all << words(measure);
    for (const reports::Axis axis : reports::allAxes) all << words(axis);
}

QStringList everything() {
    QStringList all;
    addCirculation(all);
    addFigures(all);
    addPeopleAndCopies(all);
    addSettings(all);
    addStaff(all);
    addDigitization(all);
    addWork(all);
    addRecognition(all);
    addDerivatives(all);
    addTheRest(all);
    addBatches(all);
    addCataloguing(all);
    addLibrary(all);
    addSignIn(all);
    addHolds(all);
    return all;
}

class WordingTest : public testing::TestWithParam<Language> {
protected:
    WordingTest() { languages.set(GetParam()); }
    ~WordingTest() override { languages.set(Language::English); }
    Languages languages;
};

TEST_P(WordingTest, PromisesNothingOfAnImportThatStoppedHalfWay) {
    for (const Fault::Kind kind : {Fault::Kind::DiskFull, Fault::Kind::Offline, Fault::Kind::Internal}) {
        const Fault fault{kind, {}, {}};
        for (const bool undoing : {false, true}) {
            exchange::ImportInterrupted interrupted{fault, catalogue::ImportId(7), 400, 12};
            interrupted.undoing = undoing;
            const QString said = words(exchange::ImportRefusal(interrupted));
            EXPECT_FALSE(said.contains(words(fault))) << "something was changed";
            EXPECT_TRUE(said.contains(QStringLiteral("400"))) << "and it says how much";
        }
    }
}

TEST_P(WordingTest, ReadsAsApproved) {
    std::string now;
    for (const QString& text : everything()) {
        EXPECT_FALSE(text.isEmpty());
        EXPECT_FALSE(text.contains(QLatin1Char('%'))) << text.toStdString();
        now += utf8(text) + '\n';
    }
    const auto file = test::sourceFolder() / "tests/wording" / ("approved_" + utf8(codeOf(GetParam())) + ".txt");
    if (qEnvironmentVariableIsSet("UPDATE_APPROVED")) std::ofstream(file, std::ios::binary) << now;
    EXPECT_EQ(test::readFile(file), now);
}

TEST_P(WordingTest, HasAWordForEveryKindOfOperation) {
    std::set<std::string_view> codes;
    const auto worded = [&](const journal::Kind* kind) {
        EXPECT_TRUE(codes.insert(kind->code).second) << kind->code;
        EXPECT_NE(operationWords(std::string(kind->code)), qs(std::string(kind->code))) << kind->code;
    };
    std::ranges::for_each(allKinds(), worded);
    std::ranges::for_each(journal::kinds::all, worded);
}

TEST_P(WordingTest, HasAWordForEveryPermission) {
    for (const Permission permission : allPermissions) EXPECT_FALSE(words(permission).isEmpty()) << code(permission);
}

TEST_P(WordingTest, HasAWordOfItsLanguageForEveryStageOfLongWork) {
    std::set<QString> worded;
    for (const jobs::Stage stage : jobs::allStages) {
        const QString text = words(stage);
        EXPECT_FALSE(text.isEmpty());
        EXPECT_EQ(text.front().unicode() > 0x400, GetParam() != Language::English) << text.toStdString();
        worded.insert(text);
    }
    EXPECT_EQ(worded.size(), jobs::allStages.size());
}

/// A paper has a language of its own.
TEST_P(WordingTest, WordsAPaperInItsLanguageWhateverTheWindowSpeaks) {
    circulation::LoanRow row;
    row.title = "Қан мен тер";
    row.loan.dueOn = day;
    const auto titleOf = [&row](Language language) {
        return dueSlip({{}, "KZR1", Instant{}, {row}}, documents::roll58, language).title;
    };
    EXPECT_EQ(titleOf(Language::Kazakh), "Қайтару мерзімі");
    EXPECT_EQ(titleOf(Language::Russian), "Срок возврата");
    EXPECT_EQ(titleOf(Language::English), "To be returned");
    EXPECT_EQ(paperWords(Language::Russian).pageOf(2, 7), "стр. 2 из 7");
    EXPECT_EQ(paperWords(Language::Kazakh).pageOf(2, 7), "2-бет, барлығы 7");
    const QString before = words(Fault{});
    {
        const WordedIn worded(Language::Russian);
        EXPECT_EQ(words(jobs::Stage::Reading), QStringLiteral("чтение"));
        const WordedIn inner(Language::English);
        EXPECT_EQ(words(jobs::Stage::Reading), QStringLiteral("reading"));
    }
    EXPECT_EQ(words(Fault{}), before);
}

INSTANTIATE_TEST_SUITE_P(Languages, WordingTest, testing::ValuesIn(allLanguages),
                         [](const auto& info) { return utf8(codeOf(info.param)); });

} // namespace
} // namespace kitapdar
