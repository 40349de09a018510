// Whom backups are encrypted for is changed on purpose only.
#include "core/backups/RecipientService.h"
#include "core/library/Library.h"
#include "core/library/NewLibrary.h"
#include "tests/support/ui/Workplace.h"

namespace kitapdar::ui {
namespace {

class RecipientsUndoTest : public test::Workplace {};

TEST_F(RecipientsUndoTest, AStepBackLeavesTheRecipientsOfBackupsAlone) {
    ASSERT_TRUE(setUpNew(*library));
    backups::Recipient recipient;
    recipient.holder = "Директор";
    recipient.publicKey = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    ASSERT_TRUE(library->writeNow(&backups::RecipientService::add, recipient));
    undoing->undo();
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty() || !toasts.isEmpty(); }));
    EXPECT_EQ(library->readNow(&backups::RecipientService::recipients)->size(), 1U);
}

} // namespace
} // namespace kitapdar::ui
