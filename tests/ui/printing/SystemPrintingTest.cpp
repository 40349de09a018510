// The print service is a pair of programs in PATH; here they are small scripts.
#include "tests/support/TemporaryFolder.h"
#include "ui/printing/SystemPrinting.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::ui {
namespace {

class SystemPrintingTest : public testing::Test {
protected:
    SystemPrintingTest() { qputenv("PATH", (folder.path().string() + ":/usr/bin:/bin").c_str()); }
    ~SystemPrintingTest() override { qputenv("PATH", path); }

    void program(const std::string& name, const std::string& script) {
        const auto file = folder.path() / name;
        std::ofstream(file) << "#!/bin/sh\n" << script << "\n";
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    }
    std::string received() const {
        std::ifstream in(folder.path() / "received");
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::string here(const std::string& name) const { return (folder.path() / name).string(); }

    const QByteArray path = qgetenv("PATH");
    test::TemporaryFolder folder;
    SystemPrinting printing{std::chrono::milliseconds(3000)};
};

TEST_F(SystemPrintingTest, HandsTheJobToThePrintService) {
    program("lpstat",
            "[ \"$1\" = -e ] && printf 'office\\nslips\\n'; echo 'printer office is idle.  enabled since now'");
    program("lp", "echo \"$@\" >" + here("arguments") + "; cat >" + here("received"));
    EXPECT_EQ(printing.printers().result().mid(0, 2), (QStringList{"office", "slips"}));
    ASSERT_TRUE(printing.print("slips", {"Slip", "bytes", PrintJob::Kind::Raster}).result());
    EXPECT_EQ(received(), "bytes");
    std::ifstream in(here("arguments"));
    const std::string arguments{std::istreambuf_iterator<char>(in), {}};
    EXPECT_EQ(arguments, "-s -t Slip -d slips -o raw\n");
}

TEST_F(SystemPrintingTest, SaysThatAPrinterIsSwitchedOffOrUnknown) {
    program("lpstat", "echo 'printer office disabled since now - unplugged'");
    program("lp", "cat >" + here("received"));
    auto result = printing.print("office", {"a", "b"}).result();
    ASSERT_FALSE(result);
    EXPECT_EQ(std::get<PrinterNotReady>(result.error()).printer, "office");
    EXPECT_EQ(received(), "");
    program("lp", "exit 1");
    result = printing.print("", {"a", "b"}).result();
    ASSERT_FALSE(result);
    EXPECT_TRUE(std::holds_alternative<PrinterNotReady>(result.error()));
}

TEST_F(SystemPrintingTest, WaitsForNoPrinterLongerThanItsPatience) {
    SystemPrinting impatient{std::chrono::milliseconds(200)};
    program("lpstat", "exit 0");
    program("lp", "exec sleep 60");
    const auto result = impatient.print("", {"a", "b"}).result();
    ASSERT_FALSE(result);
    EXPECT_TRUE(std::holds_alternative<PrinterSilent>(result.error()));
}

} // namespace
} // namespace kitapdar::ui
