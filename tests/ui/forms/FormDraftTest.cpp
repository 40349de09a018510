#include "tests/support/FullDisk.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Announcer.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QWidget>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <vector>

namespace kitapdar::ui {
namespace {

namespace fs = std::filesystem;

struct SomeForm : QWidget {
    explicit SomeForm(Drafts& drafts) : draft(new FormDraft(drafts, this)) {
        choice->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        draft->watch(QStringLiteral("name"), name);
        draft->watch(QStringLiteral("note"), note);
        draft->watch(QStringLiteral("choice"), choice);
        draft->watch(QStringLiteral("number"), number);
    }
    FormDraft::Restored begin(const QString& form = QStringLiteral("reader-new"), const QString& stored = {},
                              const std::optional<DraftSubject>& about = DraftSubject()) {
        const auto show = [&] {
            name->setText(stored);
            note->clear();
            choice->setCurrentIndex(0);
            number->setValue(0);
        };
        return draft->begin(form, form, show, about);
    }
    /// A form for one more copy of the title that has this number by now.
    FormDraft::Restored beginCopy(const std::optional<DraftSubject>& title) {
        return begin(QStringLiteral("copy-new/5"), {}, title);
    }
    void choose(int index) {
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }

    QLineEdit* name = new QLineEdit(this);
    QPlainTextEdit* note = new QPlainTextEdit(this);
    QComboBox* choice = new QComboBox(this);
    QSpinBox* number = new QSpinBox(this);
    FormDraft* draft;
};

class FormDraftTest : public testing::Test {
protected:
    FormDraftTest() { drafts->open(QStringLiteral("one"), QString()); }
    /// The program ends and begins again.
    void restart(const QString& library = QStringLiteral("one"), const QString& origin = {}) {
        drafts = std::make_unique<Drafts>(place());
        drafts->open(library, origin);
    }
    QString place() const { return QString::fromStdString(folder.path().string()); }
    std::vector<fs::path> files() const {
        std::vector<fs::path> all;
        for (const auto& each : fs::directory_iterator(folder.path())) all.push_back(each.path());
        return all;
    }

    test::TemporaryFolder folder;
    std::unique_ptr<Drafts> drafts = std::make_unique<Drafts>(place());
    test::FakeDialogs dialogs;
};

TEST_F(FormDraftTest, GivesBackWhatWasTypedWhenTheFormIsOpenedAgainAlsoAfterTheProgramHasEnded) {
    {
        SomeForm form(*drafts);
        EXPECT_EQ(form.begin(), FormDraft::Restored::Nothing);
        form.name->setText(QStringLiteral("Ахметова"));
        form.note->setPlainText(QStringLiteral("екі\nжол"));
        form.choose(2);
        form.number->setValue(7);
        EXPECT_TRUE(form.draft->isTyped());
        form.begin(QStringLiteral("reader-edit/5")); // a scan, another page, another reader
        EXPECT_TRUE(form.name->text().isEmpty());
        EXPECT_EQ(form.begin(), FormDraft::Restored::Typed);
        EXPECT_EQ(form.name->text(), QStringLiteral("Ахметова"));
    }
    restart();
    SomeForm form(*drafts);
    EXPECT_EQ(form.begin(), FormDraft::Restored::Typed);
    EXPECT_EQ(form.name->text(), QStringLiteral("Ахметова"));
    EXPECT_EQ(form.note->toPlainText(), QStringLiteral("екі\nжол"));
    EXPECT_EQ(form.choice->currentIndex(), 2);
    EXPECT_EQ(form.number->value(), 7);
    EXPECT_TRUE(form.draft->isTyped());
    EXPECT_EQ(drafts->links(), QStringList{QStringLiteral("reader-new")});
}

TEST_F(FormDraftTest, WritesItsFileSoonForItsOwnerAloneAndRemovesItWithTheLastDraft) {
    SomeForm form(*drafts);
    form.begin();
    EXPECT_TRUE(files().empty());
    form.name->setText(QStringLiteral("Ахметова"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return files().size() == 1; }, 30'000)) << "a kill may come at any time";
    EXPECT_EQ(fs::status(files().front()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    form.draft->drop();
    EXPECT_TRUE(QTest::qWaitFor([this] { return files().empty(); }, 30'000));
}

TEST_F(FormDraftTest, AFullDiskDoesNotTakeAwayWhatWasWrittenBefore) {
    {
        SomeForm form(*drafts);
        form.begin();
        form.name->setText(QStringLiteral("Ахметова"));
    }
    restart();
    {
        const test::NoRoom full;
        {
            SomeForm form(*drafts);
            form.begin();
            form.name->setText(QStringLiteral("Ахметова-Серікова"));
        }
        restart();
    }
    restart();
    SomeForm form(*drafts);
    EXPECT_EQ(form.begin(), FormDraft::Restored::Typed);
    EXPECT_EQ(form.name->text(), QStringLiteral("Ахметова"));
}

TEST_F(FormDraftTest, AreOfOneLibraryOnly) {
    {
        SomeForm form(*drafts);
        form.begin();
        form.name->setText(QStringLiteral("Ахметова"));
    }
    restart(QStringLiteral("another"));
    SomeForm form(*drafts);
    EXPECT_EQ(form.begin(), FormDraft::Restored::Nothing);
    restart();
    SomeForm again(*drafts);
    EXPECT_EQ(again.begin(), FormDraft::Restored::Typed);
}

TEST_F(FormDraftTest, ASavedFormLeavesNothingBehind) {
    SomeForm form(*drafts);
    form.begin();
    form.name->setText(QStringLiteral("Ахметова"));
    form.draft->drop();
    EXPECT_FALSE(form.draft->isTyped());
    EXPECT_EQ(form.begin(), FormDraft::Restored::Nothing);
    EXPECT_TRUE(drafts->links().isEmpty());
}

TEST_F(FormDraftTest, TellsThatWhatWasStoredHasBecomeAnotherOneMeanwhile) {
    SomeForm form(*drafts);
    form.begin(QStringLiteral("reader-edit/5"), QStringLiteral("Ахметова"));
    form.name->setText(QStringLiteral("Ахметова-Серікова"));
    EXPECT_EQ(form.begin(QStringLiteral("reader-edit/5"), QStringLiteral("Ахметова")), FormDraft::Restored::Typed);
    EXPECT_EQ(form.begin(QStringLiteral("reader-edit/5"), QStringLiteral("Сейітова")), FormDraft::Restored::Differs);
    EXPECT_EQ(form.name->text(), QStringLiteral("Ахметова-Серікова"));
}

TEST_F(FormDraftTest, AnotherLibraryAtTheSamePlaceHasDraftsOfItsOwn) {
    const auto typed = [this] {
        SomeForm form(*drafts);
        (void)form.begin();
        return form.name->text();
    };
    const auto type = [this](const QString& name) {
        SomeForm form(*drafts);
        (void)form.begin();
        form.name->setText(name);
    };
    type(QStringLiteral("Ахметова")); // while the journal was empty, or by an older program
    restart(QStringLiteral("one"), QStringLiteral("aa"));
    EXPECT_EQ(typed(), QStringLiteral("Ахметова")) << "nothing typed is lost when it begins";
    restart(QStringLiteral("one"), QStringLiteral("bb"));
    EXPECT_TRUE(typed().isEmpty());
    type(QStringLiteral("Оспанов"));
    restart(QStringLiteral("one"), QStringLiteral("aa"));
    EXPECT_EQ(typed(), QStringLiteral("Ахметова"));
    restart(QStringLiteral("one"), QStringLiteral("bb"));
    EXPECT_EQ(typed(), QStringLiteral("Оспанов"));
}

TEST_F(FormDraftTest, WhatWasTypedAboutAnotherTitleOfTheSameNumberIsOfferedAndNotPutIn) {
    const auto abai = DraftSubject::of(QStringLiteral("Абай жолы"), {QStringLiteral("1942")});
    const auto other = DraftSubject::of(QStringLiteral("Ақмешіт"), {QStringLiteral("2001")});
    {
        SomeForm form(*drafts);
        EXPECT_EQ(form.beginCopy(abai), FormDraft::Restored::Nothing);
        form.name->setText(QStringLiteral("B-100"));
        form.choose(1);
    }
    restart(); // after a restore the number is another title's
    Announcer announcer;
    QStringList told;
    Offer offered;
    QObject::connect(&announcer, &Announcer::strip, &announcer, [&](Tone, const Words& words, const Offer& offer) {
        told << words();
        offered = offer;
    });
    SomeForm form(*drafts);
    EXPECT_EQ(form.beginCopy(other), FormDraft::Restored::OfAnother);
    EXPECT_TRUE(form.name->text().isEmpty());
    EXPECT_EQ(form.choice->currentIndex(), 0);
    form.draft->offer(announcer);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(QStringLiteral("Абай жолы"))) << qPrintable(told.front());
    form.draft->leave(dialogs, form, [] {});
    EXPECT_TRUE(dialogs.asked.isEmpty());
    EXPECT_EQ(form.beginCopy(abai), FormDraft::Restored::Typed) << "it is kept for its own title";
    EXPECT_EQ(form.beginCopy(other), FormDraft::Restored::OfAnother);
    form.draft->offer(announcer);
    offered.act();
    EXPECT_EQ(form.name->text(), QStringLiteral("B-100"));
    EXPECT_EQ(form.choice->currentIndex(), 1);
    EXPECT_TRUE(form.draft->isTyped());
    EXPECT_EQ(form.beginCopy(other), FormDraft::Restored::Typed) << "it is about this one from now on";
    told.clear();
    form.draft->offer(announcer);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(FormDraftTest, WhatIsTypedIntoTheFormOfTheOtherTitleTakesThePlaceOfWhatWasOffered) {
    const auto abai = DraftSubject::of(QStringLiteral("Абай жолы"), {});
    const auto other = DraftSubject::of(QStringLiteral("Ақмешіт"), {QStringLiteral("2001")});
    SomeForm form(*drafts);
    (void)form.beginCopy(abai);
    form.name->setText(QStringLiteral("B-100"));
    ASSERT_EQ(form.beginCopy(other), FormDraft::Restored::OfAnother);
    form.name->setText(QStringLiteral("B-200"));
    EXPECT_EQ(form.beginCopy(other), FormDraft::Restored::Typed);
    EXPECT_EQ(form.name->text(), QStringLiteral("B-200"));
}

TEST_F(FormDraftTest, ADraftWaitsUntilItIsKnownWhatTheFormIsAbout) {
    const auto abai = DraftSubject::of(QStringLiteral("Абай жолы"), {});
    const auto renamed = DraftSubject::of(QStringLiteral("Абай жолы: роман"), {});
    SomeForm form(*drafts);
    EXPECT_EQ(form.beginCopy(std::nullopt), FormDraft::Restored::Nothing);
    form.name->setText(QStringLiteral("B-100")); // before the title was read
    EXPECT_EQ(form.draft->setAbout(abai), FormDraft::Restored::Nothing);
    EXPECT_EQ(form.name->text(), QStringLiteral("B-100"));
    EXPECT_EQ(form.beginCopy(std::nullopt), FormDraft::Restored::Nothing);
    EXPECT_TRUE(form.name->text().isEmpty());
    EXPECT_EQ(form.draft->setAbout(abai), FormDraft::Restored::Typed);
    EXPECT_EQ(form.name->text(), QStringLiteral("B-100"));
    form.draft->setAbout(renamed); // by another desk, while the form is open
    EXPECT_EQ(form.beginCopy(renamed), FormDraft::Restored::Typed);
}

TEST_F(FormDraftTest, AsksOnceBeforeWhatWasTypedIsThrownAway) {
    SomeForm form(*drafts);
    int left = 0;
    form.begin();
    form.draft->leave(dialogs, form, [&] { ++left; });
    EXPECT_EQ(left, 1);
    EXPECT_TRUE(dialogs.asked.isEmpty()) << "nothing was typed";
    form.name->setText(QStringLiteral("Ахметова"));
    dialogs.answers = {false, true};
    form.draft->leave(dialogs, form, [&] { ++left; });
    EXPECT_EQ(left, 1);
    EXPECT_TRUE(form.draft->isTyped());
    form.draft->leave(dialogs, form, [&] { ++left; });
    EXPECT_EQ(left, 2);
    EXPECT_EQ(dialogs.asked.size(), 2);
    EXPECT_EQ(form.begin(), FormDraft::Restored::Nothing);
}

TEST_F(FormDraftTest, AListThatIsFilledLaterIsNotTyped) {
    SomeForm form(*drafts);
    form.choice->clear();
    form.begin();
    form.choice->addItems({QStringLiteral("a"), QStringLiteral("b")});
    EXPECT_FALSE(form.draft->isTyped());
    form.choose(1);
    EXPECT_TRUE(form.draft->isTyped());
}

TEST_F(FormDraftTest, WhatOnePersonTypedIsPutAsideForAnotherAndIsHereAgainAlsoAfterTheProgramHasEnded) {
    using Former = Drafts::Former;
    drafts->handOver(QStringLiteral("A1"), Former::PutAside);
    {
        SomeForm form(*drafts);
        form.begin(QStringLiteral("reader-new"), QStringLiteral("-"));
        form.name->setText(QStringLiteral("Ахметова"));
        form.choose(2);
        drafts->handOver(QStringLiteral("B2"), Former::PutAside);
        EXPECT_EQ(form.name->text(), QStringLiteral("-")) << "an open form shows what is stored";
        EXPECT_EQ(form.choice->currentIndex(), 0);
        EXPECT_FALSE(form.draft->isTyped());
        EXPECT_EQ(drafts->links(), QStringList());
        form.name->setText(QStringLiteral("Сериков"));
    }
    restart();
    drafts->handOver(QStringLiteral("A1"), Former::PutAside);
    SomeForm form(*drafts);
    EXPECT_EQ(form.begin(QStringLiteral("reader-new"), QStringLiteral("-")), FormDraft::Restored::Typed);
    EXPECT_EQ(form.name->text(), QStringLiteral("Ахметова"));
    EXPECT_EQ(form.choice->currentIndex(), 2);
    drafts->handOver(QStringLiteral("B2"), Former::TakenOver);
    EXPECT_EQ(form.name->text(), QStringLiteral("Ахметова")) << "taken over";
    form.draft->drop();
    drafts->handOver(QStringLiteral("A1"), Former::PutAside);
    drafts->handOver(QStringLiteral("B2"), Former::PutAside);
    EXPECT_EQ(form.name->text(), QStringLiteral("Сериков")) << "her own had waited below what she took over";
}

TEST_F(FormDraftTest, ReadADamagedFileAsNone) {
    {
        SomeForm form(*drafts);
        form.begin();
        form.name->setText(QStringLiteral("Ахметова"));
    }
    restart();
    ASSERT_EQ(files().size(), 1U);
    for (const char* damage : {"", "{", "[1]", R"({"reader-new":5})", R"({"reader-new":{"fields":{"name":3}}})"}) {
        std::ofstream(files().front(), std::ios::binary) << damage;
        restart();
        SomeForm form(*drafts);
        (void)form.begin();
        EXPECT_TRUE(form.name->text().isEmpty()) << damage;
    }
}

} // namespace
} // namespace kitapdar::ui
