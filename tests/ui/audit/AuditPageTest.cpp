// The audit page, driven by keys.
#include "core/audit/AccessLog.h"
#include "core/library/Library.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/audit/AuditPage.h"
#include "ui/readers/ReadersPage.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/LineList.h"

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

} // namespace
} // namespace kitapdar::ui
