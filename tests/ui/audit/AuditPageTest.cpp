// The audit page, driven by keys.
#include "core/audit/AccessLog.h"
#include "core/library/Library.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/storage/Store.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/audit/AuditPage.h"
#include "ui/readers/ReadersPage.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/LineList.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class AuditPageTest : public test::Workplace {
protected:
    AuditPageTest() {
        serikov = add("Сериков");
        add("Қасымов");
        show(new ReadersPage(*context));
        page = &show(new AuditPage(*context));
    }
    readers::ReaderId add(const std::string& surname) {
        readers::NewReader reader;
        reader.name = {surname, "Ерлан", ""};
        const auto added = library->writeNow(&readers::ReaderService::add, reader);
        EXPECT_TRUE(added);
        return added->reader.id;
    }
    template <class Widget>
    Widget& child(const char* name) {
        auto* const found = page->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    LineList& answer() { return child<LineList>("audit-answer"); }
    int rows() { return page->findChild<DataTable*>()->model()->rowCount(); }

    readers::ReaderId serikov{0};
    AuditPage* page = nullptr;
};

TEST_F(AuditPageTest, ListsWhatWasDoneAndFiltersIt) {
    ASSERT_TRUE(waitFor([&] { return rows() >= 2; }));
    child<QCheckBox>("audit-denied").setChecked(true);
    EXPECT_TRUE(waitFor([&] { return rows() == 0; }));
    child<QCheckBox>("audit-denied").setChecked(false);
    ASSERT_TRUE(waitFor([&] { return rows() >= 2; }));
    page->filter();
    test::typeText(QStringLiteral("ZZ-9"));
    EXPECT_TRUE(waitFor([&] { return rows() == 0; }));
}

TEST_F(AuditPageTest, ShiftF8OnAReaderSaysWhoLooked) {
    ASSERT_TRUE(library->readNow(&readers::ReaderQueries::byId, serikov));
    ASSERT_TRUE(library->accessLog().flush());
    navigator.open(Link{QStringLiteral("reader"), serikov.value, {}});
    const Page* const readers = navigator.current();
    ASSERT_TRUE(waitFor([&] { return readers->shownReader().has_value(); }));
    QTest::keyClick(&window, Qt::Key_F8, Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return navigator.current() == page; }));
    // What the page of the reader has looked at since may be written already: then it is a line of its own.
    ASSERT_TRUE(waitFor([&] { return !answer().isHidden() && answer().lines() >= 1; }));
    EXPECT_EQ(answer().model()->index(0, 0).data().toString(), QStringLiteral("nobody signed in"));
    EXPECT_TRUE(waitFor([&] { return rows() == 1; })) << "only what is about this reader";
    navigator.open(QStringLiteral("audit"));
    EXPECT_TRUE(waitFor([&] { return rows() >= 2; }));
    EXPECT_TRUE(answer().isHidden());
}

TEST_F(AuditPageTest, AKeyAnswersWhoHasAccess) {
    ASSERT_TRUE(waitFor([&] { return rows() >= 2; }));
    QTest::keyClick(&window, Qt::Key_A, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return !answer().isHidden() && answer().lines() == 1; }))
        << "signing in is off: everyone";
}

// What was done meanwhile stands in the list: by news, when the page is shown again, by F5.
TEST_F(AuditPageTest, IsReadAnew) {
    ASSERT_TRUE(waitFor([&] { return rows() >= 2; }));
    const int before = rows();
    add("Ахметова");
    EXPECT_TRUE(waitFor([&] { return rows() > before; })) << "by news";
    page->hide(); // as the window does with the pages that are not in sight
    settle();
    const int then = rows();
    EXPECT_TRUE(library->store().writeNow([](storage::Transaction& tx) {
        return tx.execute(
            "insert into staff_event (id, at, on_day, desk, kind, detail) values (900001, 1, "
            "'2026-01-01', '1', 'unknown_code', '')",
            {});
    }));
    settle();
    EXPECT_EQ(rows(), then) << "nobody sees it";
    page->show();
    EXPECT_TRUE(waitFor([&] { return rows() > then; })) << "when it is shown again";
    settle();
    const int last = rows();
    EXPECT_TRUE(library->store().writeNow([](storage::Transaction& tx) {
        return tx.execute(
            "insert into staff_event (id, at, on_day, desk, kind, detail) values (900002, 1, "
            "'2026-01-01', '1', 'unknown_code', '')",
            {});
    }));
    page->takeFocus();
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5); // the page itself reads it, no shortcut of the window
    EXPECT_TRUE(waitFor([&] { return rows() > last; })) << "by F5";
}

TEST_F(AuditPageTest, TheReasonOfALookAtRestrictedDataIsShown) {
    readers::NewReader reader;
    reader.name = {"Омаров", "Ерлан", ""};
    reader.phone = "+7 701 123-45-67";
    const auto added = library->writeNow(&readers::ReaderService::add, reader);
    ASSERT_TRUE(added);
    ASSERT_TRUE(library->writeNow(&readers::ReaderService::reveal, added->reader.id, readers::RestrictedField::Phone,
                                  std::string("хабарласу")));
    navigator.open(Link{QStringLiteral("audit-reader"), added->reader.id.value, {}});
    ASSERT_TRUE(waitFor([&] { return !answer().isHidden() && answer().lines() >= 1; }));
    EXPECT_TRUE(waitFor([&] {
        const QAbstractItemModel* const list = page->findChild<DataTable*>()->model();
        for (int row = 0; row < list->rowCount(); ++row) {
            for (int column = 0; column < list->columnCount(); ++column) {
                if (list->index(row, column).data().toString().contains(QStringLiteral("reason: хабарласу")))
                    return true;
            }
        }
        return false;
    }));
}

} // namespace
} // namespace kitapdar::ui
