#include "core/administration/ConnectionCheck.h"
#include "core/base/Time.h"
#include "core/library/Library.h"
#include "tests/support/Refused.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar {
namespace {

class ConnectionCheckTest : public testing::Test {
protected:
    Address library(const char* name) {
        const auto opened = Library::open(folder.path() / name, storage::Access::Create, clock);
        EXPECT_TRUE(opened);
        return folder.path() / name;
    }

    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
};

TEST_F(ConnectionCheckTest, FindsALibraryFileThatCanBeWorkedWith) {
    const auto found = checkConnection(library("a.kitapdar"));
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, (CheckedLibrary{"", false, 0, true, false}));
}

TEST_F(ConnectionCheckTest, TellsAFileThatIsNotThereFromOneThatIsNoLibrary) {
    const auto file = folder.path() / "none.kitapdar";
    EXPECT_EQ(test::refused<LibraryFileMissing>(checkConnection(file)).file, file.string());
    std::ofstream(file) << "this is a letter to the director, not a library; it is long enough to be looked at";
    EXPECT_EQ(test::refused<NotALibrary>(checkConnection(file)).file, file.string());
}

TEST_F(ConnectionCheckTest, ChangesNothing) {
    const Address address = library("a.kitapdar");
    const auto before = std::filesystem::last_write_time(address.file());
    ASSERT_TRUE(checkConnection(address));
    EXPECT_EQ(std::filesystem::last_write_time(address.file()), before);
}

TEST_F(ConnectionCheckTest, SaysThatNobodyAnswersWhereThereIsNoServer) {
    ServerAddress server;
    server.host = "127.0.0.1";
    server.port = 1;
    const auto no = test::refused<NobodyAnswers>(checkConnection(Address(server)));
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

TEST_F(ConnectionCheckTest, HasAReasonForEveryProblemWithAServer) {
    const auto problem = [](ConnectProblem which) { return Fault{Fault::Kind::Denied, {}, {}, {}, which}; };
    EXPECT_TRUE(becomes<HostUnknown>(problem(ConnectProblem::HostUnknown)));
    EXPECT_TRUE(becomes<NobodyAnswers>(problem(ConnectProblem::NobodyAnswers)));
    EXPECT_TRUE(becomes<ServerNotReady>(problem(ConnectProblem::NotReady)));
    EXPECT_TRUE(becomes<NoPassword>(problem(ConnectProblem::NoPassword)));
    EXPECT_TRUE(becomes<PasswordWrong>(problem(ConnectProblem::PasswordWrong)));
    EXPECT_TRUE(becomes<NotLetIn>(problem(ConnectProblem::NotLetIn)));
    EXPECT_TRUE(becomes<DatabaseUnknown>(problem(ConnectProblem::DatabaseUnknown)));
    EXPECT_TRUE(becomes<CertificateNotTrusted>(problem(ConnectProblem::CertificateNotTrusted)));
    EXPECT_TRUE(becomes<CertificateOfAnother>(problem(ConnectProblem::CertificateOfAnother)));
    EXPECT_TRUE(becomes<CertificateFileMissing>(problem(ConnectProblem::CertificateFileMissing)));
    EXPECT_TRUE(becomes<TlsNotOffered>(problem(ConnectProblem::TlsNotOffered)));
    EXPECT_TRUE(becomes<TlsDemanded>(problem(ConnectProblem::TlsDemanded)));
    EXPECT_TRUE(becomes<RightsMissing>(problem(ConnectProblem::RightsMissing)));
    EXPECT_TRUE(becomes<RightsMissing>(Fault{Fault::Kind::Denied, "permission denied for table loan", {}}));
}

TEST_F(ConnectionCheckTest, KnowsTheSchemasAndTheEmptyDatabase) {
    EXPECT_TRUE(becomes<SchemaNewer>(Fault{Fault::Kind::SchemaTooNew, {}, {}}));
    EXPECT_TRUE(becomes<SchemaOlder>(Fault{Fault::Kind::SchemaTooOld, {}, {}}));
    EXPECT_TRUE(becomes<NoLibraryThere>(Fault{Fault::Kind::NotFound, "no library in this database", {}}));
    EXPECT_TRUE(becomes<Fault>(Fault{Fault::Kind::DiskFull, {}, {}}));
}

} // namespace
} // namespace kitapdar
