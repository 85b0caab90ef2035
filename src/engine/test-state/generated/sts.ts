// Generated from AWS’s service models by scripts/generate-result-shapes.ts. Do not edit.
import type { ServiceShapes } from '../service-shapes.ts'

export const shapes: ServiceShapes = {
  outputs: {
    assumeRole: 0,
    assumeRoleWithSAML: 9,
    assumeRoleWithWebIdentity: 10,
    decodeAuthorizationMessage: 12,
    getAccessKeyInfo: 13,
    getCallerIdentity: 14,
    getFederationToken: 15,
    getSessionToken: 17,
  },
  shapes: [
    'o Credentials=1 AssumedRoleUser=4 PackedPolicySize=7 SourceIdentity=8',
    'o AccessKeyId!=2 SecretAccessKey!=3 SessionToken!=3 Expiration!=3',
    's:16,128',
    's',
    'o AssumedRoleId!=5 Arn!=6',
    's:2,193',
    's:20,2048',
    'n:0,',
    's:2,64',
    'o Credentials=1 AssumedRoleUser=4 PackedPolicySize=7 Subject=3 SubjectType=3 Issuer=3 Audience=3 NameQualifier=3 SourceIdentity=8',
    'o Credentials=1 SubjectFromWebIdentityToken=11 AssumedRoleUser=4 PackedPolicySize=7 Provider=3 Audience=3 SourceIdentity=8',
    's:6,255',
    'o DecodedMessage=3',
    'o Account=3',
    'o UserId=3 Account=3 Arn=6',
    'o Credentials=1 FederatedUser=16 PackedPolicySize=7',
    'o FederatedUserId!=5 Arn!=6',
    'o Credentials=1',
  ],
}
