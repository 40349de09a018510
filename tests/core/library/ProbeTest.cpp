#include "core/library/Library.h"
#include "core/library/Probe.h"
#include "core/storage/Trouble.h"
#include "tests/support/Refused.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar {
namespace {

class ProbeTest : public testing::Test {
protected:
    Address library(const char* name) {
        const auto opened = Library::open(folder.path() / name, storage::Store::Access::Create, clock);
        EXPECT_TRUE(opened);
        return folder.path() / name;
    }

    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
};

TEST_F(ProbeTest, FindsALibraryFileThatCanBeWorkedWith) {
    const auto found = probe(library("a.kitapdar"));
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, (Probed{"", false, 0, true, false}));
}

TEST_F(ProbeTest, TellsAFileThatIsNotThereFromOneThatIsNoLibrary) {
    const auto file = folder.path() / "none.kitapdar";
    EXPECT_EQ(test::refused<LibraryFileMissing>(probe(file)).file, file.string());
    std::ofstream(file) << "this is a letter to the director, not a library; it is long enough to be looked at";
    EXPECT_EQ(test::refused<NotALibrary>(probe(file)).file, file.string());
}

TEST_F(ProbeTest, ChangesNothing) {
    const Address address = library("a.kitapdar");
    const auto before = std::filesystem::last_write_time(address.file());
    ASSERT_TRUE(probe(address));
    EXPECT_EQ(std::filesystem::last_write_time(address.file()), before);
}

TEST_F(ProbeTest, SaysThatNobodyAnswersWhereThereIsNoServer) {
    ServerAddress server;
    server.host = "127.0.0.1";
    server.port = 1;
    const auto no = test::refused<NobodyAnswers>(probe(Address(server)));
    EXPECT_EQ(no.host, "127.0.0.1");
    EXPECT_EQ(no.port, 1);
}

template <class Reason>
bool becomes(const Fault& fault) {
    ServerAddress server;
    server.host = "h";
    server.user = "u";
    server.database = "d";
    return std::holds_alternative<Reason>(reasonOf(fault, Address(server)));
}

TEST_F(ProbeTest, HasAReasonForEveryTroubleWithAServer) {
    using storage::Trouble;
    const auto trouble = [](Trouble which) { return storage::troubleFault(Fault::Kind::Denied, which, "detail"); };
    EXPECT_TRUE(becomes<HostUnknown>(trouble(Trouble::HostUnknown)));
    EXPECT_TRUE(becomes<NobodyAnswers>(trouble(Trouble::NobodyAnswers)));
    EXPECT_TRUE(becomes<ServerNotReady>(trouble(Trouble::NotReady)));
    EXPECT_TRUE(becomes<NoPassword>(trouble(Trouble::NoPassword)));
    EXPECT_TRUE(becomes<PasswordWrong>(trouble(Trouble::PasswordWrong)));
    EXPECT_TRUE(becomes<NotLetIn>(trouble(Trouble::NotLetIn)));
    EXPECT_TRUE(becomes<DatabaseUnknown>(trouble(Trouble::DatabaseUnknown)));
    EXPECT_TRUE(becomes<CertificateNotTrusted>(trouble(Trouble::CertificateNotTrusted)));
    EXPECT_TRUE(becomes<CertificateOfAnother>(trouble(Trouble::CertificateOfAnother)));
    EXPECT_TRUE(becomes<CertificateFileMissing>(trouble(Trouble::CertificateFileMissing)));
    EXPECT_TRUE(becomes<TlsNotOffered>(trouble(Trouble::TlsNotOffered)));
    EXPECT_TRUE(becomes<TlsDemanded>(trouble(Trouble::TlsDemanded)));
    EXPECT_TRUE(becomes<RightsMissing>(trouble(Trouble::RightsMissing)));
    EXPECT_TRUE(becomes<RightsMissing>(Fault{Fault::Kind::Denied, "42501: permission denied for table loan", {}}));
}

TEST_F(ProbeTest, KnowsTheSchemasAndTheEmptyDatabase) {
    EXPECT_TRUE(becomes<SchemaNewer>(Fault{Fault::Kind::SchemaTooNew, {}, {}}));
    EXPECT_TRUE(becomes<SchemaOlder>(Fault{Fault::Kind::SchemaTooOld, {}, {}}));
    EXPECT_TRUE(becomes<NoLibraryThere>(Fault{Fault::Kind::NotFound, "no library in this database", {}}));
    EXPECT_TRUE(becomes<Fault>(Fault{Fault::Kind::DiskFull, {}, {}}));
}

} // namespace
} // namespace kitapdar
