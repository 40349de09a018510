// Every wording of every refusal, state and kind, in the three languages, as one text that people have read.
// UPDATE_APPROVED=1 writes it anew.
#include "core/library/Rooms.h"
#include "tests/support/Paths.h"
#include "tests/support/Shared.h"
#include "wording/CatalogueWords.h"
#include "wording/CirculationWords.h"
#include "wording/CollectionWords.h"
#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/JobWords.h"
#include "wording/JournalWords.h"
#include "wording/Languages.h"
#include "wording/LibraryWords.h"
#include "wording/PermissionWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QStringList>
#include <QTranslator>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>

namespace kitapdar {
namespace {

using namespace circulation;
using namespace collection;
using namespace digitization;
using namespace readers;

const Day day(2026, 3, 2);

void addCirculation(QStringList& all) {
    for (const Block& reason :
         {Block(UnknownCopy{"KZL1"}), Block(UnknownReader{"KZR1"}), Block(CopyNotInStock{CopyState::Lost}),
          Block(ReaderBlocked{""}), Block(ReaderBlocked{"…"}), Block(LendingForbidden{}),
          Block(AlreadyLentToThisReader{LoanId(1), true}), Block(AlreadyLentToThisReader{LoanId(1), false})})
        all << words(reason);
    for (const int n : {1, 2, 5, 21})
        all << words(circulation::Confirmation(HasOverdue{n})) << words(Note(WasOverdue{n}))
            << words(RenewRefusal(RenewalLimitReached{n})) << words(RenewRefusal(RenewalOfOverdue{n}));
    for (const auto& reason :
         {circulation::Confirmation(RegistrationExpired{day}), circulation::Confirmation(LimitReached{5, 5}),
          circulation::Confirmation(KindLimitReached{2, 2}), circulation::Confirmation(ReferenceOnly{}),
          circulation::Confirmation(LentToAnother{LoanId(1), "KZR2"}),
          circulation::Confirmation(SameTitleAlreadyLent{LoanId(1)})})
        all << words(reason);
    for (const Note& note : {Note(DueDateMoved{day, day.plusDays(1)}), Note(DueDateCut{day}), Note(CopyNote{"…"}),
                             Note(FoundAgain{CopyState::Missing})})
        all << words(note);
    all << words(ReturnRefusal(NothingToReturn{{}, "Абай жолы"}));
    for (const RenewRefusal& no : {RenewRefusal(NotLentNow{"KZL1"}), RenewRefusal(RenewalNeverInReadingRoom{}),
                                   RenewRefusal(RenewalWouldNotMoveDueDate{day})})
        all << words(no);
    for (const LoanRuleType& rule : loanRuleTypes) all << words(rule) + QStringLiteral(": ") + words(rule, LoanTerms{});
    for (const CountMode mode : {CountMode::Days, CountMode::OpenDays, CountMode::WholeWeeks}) {
        LoanTerms terms;
        terms.countMode = mode;
        all << words(*std::ranges::find(loanRuleTypes, std::string_view("count_mode"), &LoanRuleType::name), terms);
    }
    all << words(CalendarRefusal(LineMalformed{"weekly"})) << words(CalendarRefusal(RuleMalformed{"loan_days", "x"}));
}

void addPeopleAndCopies(QStringList& all) {
    for (const ReaderRefusal& no : {ReaderRefusal(NameMissing{}), ReaderRefusal(CardTaken{"KZR1", ReaderId(1)}),
                                    ReaderRefusal(CardMalformed{"?"}), ReaderRefusal(IinTaken{ReaderId(1)}),
                                    ReaderRefusal(BirthDateInFuture{day}), ReaderRefusal(UnknownCategory{"x"}),
                                    ReaderRefusal(UnknownReader{"KZR1"})})
        all << words(no);
    for (int problem = 0; problem <= static_cast<int>(text::IinProblem::Date); ++problem)
        all << words(static_cast<text::IinProblem>(problem));
    all << words(ReaderWarning(IinDisagreesWithBirthDate{day}))
        << words(ReaderWarning(SameNameAndBirthDate{ReaderId(1)}));
    for (const std::string& category : readerCategories()) all << categoryWords(category);
    for (int state = 0; state <= static_cast<int>(CopyState::WrittenOff); ++state)
        all << words(static_cast<CopyState>(state));
    all << words(Lending::Home) << words(Lending::ReadingRoom);
    for (const EditCopyRefusal& no :
         {EditCopyRefusal(BarcodeTaken{"KZL1", CopyId(1)}), EditCopyRefusal(InventoryNumberTaken{"1", CopyId(1)}),
          EditCopyRefusal(BarcodeMalformed{"?"}), EditCopyRefusal(CopyOnLoan{CopyId(1)}),
          EditCopyRefusal(CopyWrittenOff{CopyId(1)})})
        all << words(no);
    all << words(AddCopyRefusal(catalogue::UnknownRecord{catalogue::RecordId(1)}));
}

void addDigitization(QStringList& all) {
    for (const ItemState state : itemStates()) all << words(state);
    for (int category = 0; category <= static_cast<int>(Category::Other); ++category)
        all << words(static_cast<Category>(category));
    for (const ItemRefusal& no :
         {ItemRefusal(AlreadyQueued{ItemId(1)}), ItemRefusal(UnknownItem{ItemId(1)}),
          ItemRefusal(MoveNotAllowed{ItemState::Queued, ItemState::Sent}), ItemRefusal(FileMissing{ItemState::Ready}),
          ItemRefusal(ReasonMissing{ItemState::Dropped}), ItemRefusal(BatchFull{100}),
          ItemRefusal(UnknownBatch{BatchId(1)}), ItemRefusal(BatchNameTaken{"1"}), ItemRefusal(FileUnreadable{"a.pdf"}),
          ItemRefusal(FileAttachedAlready{"1.pdf"})})
        all << words(no);
}

void addTheRest(QStringList& all) {
    for (int kind = 0; kind <= static_cast<int>(Fault::Kind::Internal); ++kind)
        all << words(Fault{static_cast<Fault::Kind>(kind), {}, {}});
    for (const Permission permission : allPermissions) all << words(NotPermitted{permission});
    for (const Fault::Kind kind : {Fault::Kind::Offline, Fault::Kind::Busy}) {
        const Fault fault{kind, {}, {}};
        all << notSavedWords(&fault, {});
    }
    for (const exchange::ImportRefusal& no :
         {exchange::ImportRefusal(exchange::FileNotReadable{"a.mrc"}),
          exchange::ImportRefusal(exchange::NotARecordFile{"a.mrc"}),
          exchange::ImportRefusal(exchange::UnknownImport{catalogue::ImportId(1)}),
          exchange::ImportRefusal(exchange::ImportAlreadyUndone{catalogue::ImportId(1)}),
          exchange::ImportRefusal(exchange::ImportInUse{3, 2})})
        all << words(no);
    all << words(exchange::ExportRefusal(exchange::FileNotWritable{"a.mrc"}))
        << words(catalogue::NameRefusal(catalogue::FormTaken{"Абай", 1}))
        << words(catalogue::NameRefusal(catalogue::FormEmpty{}));
    journal::Entry entry;
    entry.kind = "loan.lend";
    entry.facts = {{"title", "Абай жолы"}, {"card", "KZR1"}};
    all << words(entry);
    for (const journal::UndoRefusal& no :
         {journal::UndoRefusal(journal::NothingToUndo{}), journal::UndoRefusal(journal::NotUndoable{"import.run"}),
          journal::UndoRefusal(journal::AlreadyUndone{1}), journal::UndoRefusal(journal::ChangedSince{"loan", 1, {}})})
        all << words(no);
}

void addLibrary(QStringList& all) {
    for (const ConnectionRefusal& no : {ConnectionRefusal(HostUnknown{"library.example.kz"}),
                                        ConnectionRefusal(NobodyAnswers{"library.example.kz", 5432}),
                                        ConnectionRefusal(NobodyAnswers{}),
                                        ConnectionRefusal(ServerNotReady{}),
                                        ConnectionRefusal(NoPassword{"aigul"}),
                                        ConnectionRefusal(PasswordWrong{"aigul"}),
                                        ConnectionRefusal(PasswordWrong{}),
                                        ConnectionRefusal(NotLetIn{"aigul"}),
                                        ConnectionRefusal(DatabaseUnknown{"kitapdar"}),
                                        ConnectionRefusal(NoLibraryThere{true}),
                                        ConnectionRefusal(NoLibraryThere{false}),
                                        ConnectionRefusal(CertificateNotTrusted{}),
                                        ConnectionRefusal(CertificateOfAnother{"library.example.kz"}),
                                        ConnectionRefusal(CertificateFileMissing{"ca.crt"}),
                                        ConnectionRefusal(CertificateFileMissing{}),
                                        ConnectionRefusal(TlsNotOffered{}),
                                        ConnectionRefusal(TlsDemanded{}),
                                        ConnectionRefusal(RightsMissing{"aigul"}),
                                        ConnectionRefusal(SchemaNewer{}),
                                        ConnectionRefusal(SchemaOlder{}),
                                        ConnectionRefusal(LibraryFileMissing{"library.kitapdar"}),
                                        ConnectionRefusal(NotALibrary{"library.kitapdar"}),
                                        ConnectionRefusal(OnNetworkDisk{})})
        all << words(no) << advice(no);
    for (const CheckedLibrary& found :
         {CheckedLibrary{"15.6", true, 12'480, true, false}, CheckedLibrary{"15.6", false, 1, false, false},
          CheckedLibrary{"", false, 0, true, true}})
        all << words(found);
    for (const BackupRefusal& no :
         {BackupRefusal(BackupExists{"copy.kitapdar"}), BackupRefusal(LibraryInUse{"library.kitapdar"}),
          BackupRefusal(LibraryInUse{"library.kitapdar", {"aigul (desk-2)"}}), BackupRefusal(SourceDamaged{}),
          BackupRefusal(ToolMissing{"pg_dump 15"}), BackupRefusal(MayNotCreateDatabase{"aigul"}),
          BackupRefusal(BackupOfFile{"a.kitapdar"}), BackupRefusal(BackupOfServer{"a.dump"})})
        all << words(no);
    all << words(UpgradeRefusal(AlreadyUpToDate{3})) << words(GrantRefusal(UnknownRole{"desk"}))
        << words(GrantRefusal(NotShared{"library.kitapdar"}));
    for (const MoveRefusal& no :
         {MoveRefusal(TargetNotEmpty{"kitapdar"}), MoveRefusal(OtherMoveUnderWay{"kitapdar", "library.kitapdar"}),
          MoveRefusal(MoveDiffers{{"loan", "copy"}})})
        all << words(no);
    for (const jobs::Stage stage : jobs::allStages) all << words(stage);
    for (const exchange::ImportState state : {exchange::ImportState::Running, exchange::ImportState::Done,
                                              exchange::ImportState::Cancelled, exchange::ImportState::Undone})
        all << words(state);
}

QStringList everything() {
    QStringList all;
    addCirculation(all);
    addPeopleAndCopies(all);
    addDigitization(all);
    addTheRest(all);
    addLibrary(all);
    return all;
}

class WordingTest : public testing::TestWithParam<Language> {
protected:
    WordingTest() { languages.set(GetParam()); }
    ~WordingTest() override { languages.set(Language::English); }
    Languages languages;
};

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

INSTANTIATE_TEST_SUITE_P(Languages, WordingTest, testing::ValuesIn(allLanguages),
                         [](const auto& info) { return utf8(codeOf(info.param)); });

} // namespace
} // namespace kitapdar
