// The terms of retention in the window: set, switched on by night, and what they would forget now.
#include "core/library/Library.h"
#include "core/library/NewLibrary.h"
#include "core/readers/RetentionService.h"
#include "tests/support/ui/Workplace.h"
#include "ui/administration/AdministrationPage.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class RetentionSectionTest : public test::Workplace {
protected:
    RetentionSectionTest() {
        EXPECT_TRUE(setUpNew(*library));
        page = &show(new AdministrationPage(*context));
        navigator.open(Link{QStringLiteral("administration"), std::nullopt, QStringLiteral("retention")});
        EXPECT_TRUE(waitFor([this] { return months("journal").value() == 36; }));
    }
    QSpinBox& months(const char* term) {
        return *page->findChild<QSpinBox*>(QStringLiteral("retention-") + QLatin1String(term));
    }
    QString text(const char* name) { return page->findChild<QLabel*>(QLatin1String(name))->text(); }

    AdministrationPage* page = nullptr;
};

TEST_F(RetentionSectionTest, TheTermsThatWereTypedAreSet) {
    EXPECT_EQ(months("loan").minimum(), readers::leastMonths(readers::RetentionTerm::Loan));
    months("loan").setValue(24);
    months("reader").setValue(60);
    EXPECT_TRUE(page->save());
    EXPECT_TRUE(waitFor([this] { return toasts.contains(QStringLiteral("Saved.")); })) << qPrintable(told.join('|'));
    const auto terms = library->readNow(&readers::RetentionService::terms);
    EXPECT_EQ(terms->loan, 24);
    EXPECT_EQ(terms->reader, 60);
    EXPECT_EQ(terms->journal, 36);
}

TEST_F(RetentionSectionTest, TheNightlyRunIsSwitchedOnAndOff) {
    auto* nightly = page->findChild<QCheckBox*>(QStringLiteral("retention-nightly"));
    ASSERT_FALSE(nightly->isChecked()) << "off as shipped";
    for (const auto wanted : {readers::NightlyRun::On, readers::NightlyRun::Off}) {
        nightly->click();
        EXPECT_TRUE(waitFor([&] { return *library->readNow(&readers::RetentionService::nightlyRun) == wanted; }));
    }
    EXPECT_EQ(text("retention-last"), QStringLiteral("Nothing was forgotten yet."));
}

TEST_F(RetentionSectionTest, WhatWouldBeForgottenIsCountedAndNothingIsDone) {
    page->findChild<QPushButton*>(QStringLiteral("retention-look"))->click();
    EXPECT_TRUE(waitFor([this] { return text("retention-ahead").startsWith(QLatin1String("Now it would be")); }));
}

} // namespace
} // namespace kitapdar::ui
