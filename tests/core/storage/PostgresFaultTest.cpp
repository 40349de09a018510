// libpq's own words, as PostgreSQL 15 says them, and what they mean for the one who reads the answer.
#include "core/storage/postgres/PostgresFault.h"

#include <gtest/gtest.h>

namespace kitapdar::storage {
namespace {

struct Said {
    std::string message;
    ConnectProblem problem;
    Fault::Kind kind;
};

class ConnectFaultTest : public testing::TestWithParam<Said> {};

TEST_P(ConnectFaultTest, IsToldApartInOnePlace) {
    const Fault fault = postgres::connectFault(GetParam().message);
    EXPECT_EQ(fault.connectProblem, GetParam().problem) << fault.detail;
    EXPECT_EQ(fault.kind, GetParam().kind);
}

const std::string at = "connection to server at \"db\" (192.0.2.1), port 5432 failed: ";

INSTANTIATE_TEST_SUITE_P(
    Messages, ConnectFaultTest,
    testing::Values(
        Said{"could not translate host name \"nowhere\" to address: Name or service not known\n",
             ConnectProblem::HostUnknown, Fault::Kind::Offline},
        Said{at + "Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?\n",
             ConnectProblem::NobodyAnswers, Fault::Kind::Offline},
        Said{"connection to server on socket \"/run/.s.PGSQL.5432\" failed: No such file or directory\n",
             ConnectProblem::NobodyAnswers, Fault::Kind::Offline},
        Said{at + "FATAL:  57P03: the database system is starting up\n", ConnectProblem::NotReady,
             Fault::Kind::Offline},
        Said{at + "FATAL:  53300: sorry, too many clients already\n", ConnectProblem::NotReady, Fault::Kind::Offline},
        Said{at + "fe_sendauth: no password supplied\n", ConnectProblem::NoPassword, Fault::Kind::Denied},
        Said{at + "FATAL:  28P01: password authentication failed for user \"aigul\"\nLOCATION:  auth_failed\n",
             ConnectProblem::PasswordWrong, Fault::Kind::Denied},
        Said{at + "FATAL:  28000: role \"nobody\" does not exist\n", ConnectProblem::NotLetIn, Fault::Kind::Denied},
        Said{at + "FATAL:  28000: no pg_hba.conf entry for host \"192.0.2.9\", user \"u\", database \"d\", "
                  "SSL encryption\n",
             ConnectProblem::NotLetIn, Fault::Kind::Denied},
        Said{at + "FATAL:  28000: no pg_hba.conf entry for host \"192.0.2.9\", user \"u\", database \"d\", "
                  "no encryption\n",
             ConnectProblem::TlsDemanded, Fault::Kind::Denied},
        Said{at + "FATAL:  3D000: database \"nope\" does not exist\n", ConnectProblem::DatabaseUnknown,
             Fault::Kind::NotFound},
        Said{at + "FATAL:  42501: permission denied for database \"d\"\n", ConnectProblem::RightsMissing,
             Fault::Kind::Denied},
        Said{at + "SSL error: certificate verify failed\n", ConnectProblem::CertificateNotTrusted, Fault::Kind::Denied},
        Said{at + "server certificate for \"db.example.kz\" does not match host name \"db\"\n",
             ConnectProblem::CertificateOfAnother, Fault::Kind::Denied},
        Said{at + "root certificate file \"/etc/ca.crt\" does not exist\nEither provide the file or change sslmode\n",
             ConnectProblem::CertificateFileMissing, Fault::Kind::Denied},
        Said{at + "could not read root certificate file \"/etc/ca.crt\": no certificate or crl found\n",
             ConnectProblem::CertificateFileMissing, Fault::Kind::Denied},
        Said{at + "server does not support SSL, but SSL was required\n", ConnectProblem::TlsNotOffered,
             Fault::Kind::Denied}));

} // namespace
} // namespace kitapdar::storage
