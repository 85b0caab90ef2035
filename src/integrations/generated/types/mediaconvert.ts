// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export type AacAudioDescriptionBroadcasterMix = "BROADCASTER_MIXED_AD" | "NORMAL"
export type AacCodecProfile = "LC" | "HEV1" | "HEV2" | "XHE"
export type AacCodingMode = "AD_RECEIVER_MIX" | "CODING_MODE_1_0" | "CODING_MODE_1_1" | "CODING_MODE_2_0" | "CODING_MODE_5_1" | "CODING_MODE_AUTO"
export type AacLoudnessMeasurementMode = "PROGRAM" | "ANCHOR"
export type AacRateControlMode = "CBR" | "VBR"
export type AacRawFormat = "LATM_LOAS" | "NONE"
export interface AacSettings {
  readonly AudioDescriptionBroadcasterMix?: AacAudioDescriptionBroadcasterMix
  readonly Bitrate?: number
  readonly CodecProfile?: AacCodecProfile
  readonly CodingMode?: AacCodingMode
  readonly LoudnessMeasurementMode?: AacLoudnessMeasurementMode
  readonly RapInterval?: number
  readonly RateControlMode?: AacRateControlMode
  readonly RawFormat?: AacRawFormat
  readonly SampleRate?: number
  readonly Specification?: AacSpecification
  readonly TargetLoudnessRange?: number
  readonly VbrQuality?: AacVbrQuality
}
export type AacSpecification = "MPEG2" | "MPEG4"
export type AacVbrQuality = "LOW" | "MEDIUM_LOW" | "MEDIUM_HIGH" | "HIGH"
export type Ac3BitstreamMode = "COMPLETE_MAIN" | "COMMENTARY" | "DIALOGUE" | "EMERGENCY" | "HEARING_IMPAIRED" | "MUSIC_AND_EFFECTS" | "VISUALLY_IMPAIRED" | "VOICE_OVER"
export type Ac3CodingMode = "CODING_MODE_1_0" | "CODING_MODE_1_1" | "CODING_MODE_2_0" | "CODING_MODE_3_2_LFE" | "CODING_MODE_AUTO"
export type Ac3DynamicRangeCompressionLine = "FILM_STANDARD" | "FILM_LIGHT" | "MUSIC_STANDARD" | "MUSIC_LIGHT" | "SPEECH" | "NONE"
export type Ac3DynamicRangeCompressionProfile = "FILM_STANDARD" | "NONE"
export type Ac3DynamicRangeCompressionRf = "FILM_STANDARD" | "FILM_LIGHT" | "MUSIC_STANDARD" | "MUSIC_LIGHT" | "SPEECH" | "NONE"
export type Ac3LfeFilter = "ENABLED" | "DISABLED"
export type Ac3MetadataControl = "FOLLOW_INPUT" | "USE_CONFIGURED"
export interface Ac3Settings {
  readonly Bitrate?: number
  readonly BitstreamMode?: Ac3BitstreamMode
  readonly CodingMode?: Ac3CodingMode
  readonly Dialnorm?: number
  readonly DynamicRangeCompressionLine?: Ac3DynamicRangeCompressionLine
  readonly DynamicRangeCompressionProfile?: Ac3DynamicRangeCompressionProfile
  readonly DynamicRangeCompressionRf?: Ac3DynamicRangeCompressionRf
  readonly LfeFilter?: Ac3LfeFilter
  readonly MetadataControl?: Ac3MetadataControl
  readonly SampleRate?: number
}
export type Ac4BitstreamMode = "COMPLETE_MAIN" | "EMERGENCY"
export type Ac4CodingMode = "CODING_MODE_2_0" | "CODING_MODE_3_2_LFE" | "CODING_MODE_5_1_4"
export type Ac4DynamicRangeCompressionDrcProfile = "NONE" | "FILM_STANDARD" | "FILM_LIGHT" | "MUSIC_STANDARD" | "MUSIC_LIGHT" | "SPEECH"
export interface Ac4Settings {
  readonly Bitrate?: number
  readonly BitstreamMode?: Ac4BitstreamMode
  readonly CodingMode?: Ac4CodingMode
  readonly DynamicRangeCompressionFlatPanelTv?: Ac4DynamicRangeCompressionDrcProfile
  readonly DynamicRangeCompressionHomeTheater?: Ac4DynamicRangeCompressionDrcProfile
  readonly DynamicRangeCompressionPortableHeadphones?: Ac4DynamicRangeCompressionDrcProfile
  readonly DynamicRangeCompressionPortableSpeakers?: Ac4DynamicRangeCompressionDrcProfile
  readonly LoRoCenterMixLevel?: number
  readonly LoRoSurroundMixLevel?: number
  readonly LtRtCenterMixLevel?: number
  readonly LtRtSurroundMixLevel?: number
  readonly SampleRate?: number
  readonly StereoDownmix?: Ac4StereoDownmix
}
export type Ac4StereoDownmix = "NOT_INDICATED" | "LO_RO" | "LT_RT" | "DPL2"
export type AccelerationMode = "DISABLED" | "ENABLED" | "PREFERRED"
export interface AccelerationSettings {
  readonly Mode: AccelerationMode
}
export type AccelerationStatus = "NOT_APPLICABLE" | "IN_PROGRESS" | "ACCELERATED" | "NOT_ACCELERATED"
export type AdvancedInputFilter = "ENABLED" | "DISABLED"
export type AdvancedInputFilterAddTexture = "ENABLED" | "DISABLED"
export interface AdvancedInputFilterSettings {
  readonly AddTexture?: AdvancedInputFilterAddTexture
  readonly Sharpening?: AdvancedInputFilterSharpen
}
export type AdvancedInputFilterSharpen = "OFF" | "LOW" | "HIGH"
export type AfdSignaling = "NONE" | "AUTO" | "FIXED"
export interface AiffSettings {
  readonly BitDepth?: number
  readonly Channels?: number
  readonly SampleRate?: number
}
export interface AllowedRenditionSize {
  readonly Height?: number
  readonly Required?: RequiredFlag
  readonly Width?: number
}
export type AlphaBehavior = "DISCARD" | "REMAP_TO_LUMA"
export type AncillaryConvert608To708 = "UPCONVERT" | "DISABLED"
export interface AncillarySourceSettings {
  readonly Convert608To708?: AncillaryConvert608To708
  readonly SourceAncillaryChannelNumber?: number
  readonly TerminateCaptions?: AncillaryTerminateCaptions
}
export type AncillaryTerminateCaptions = "END_OF_INPUT" | "DISABLED"
export type AntiAlias = "DISABLED" | "ENABLED"
export type AudioChannelTag = "L" | "R" | "C" | "LFE" | "LS" | "RS" | "LC" | "RC" | "CS" | "LSD" | "RSD" | "TCS" | "VHL" | "VHC" | "VHR" | "TBL" | "TBC" | "TBR" | "RSL" | "RSR" | "LW" | "RW" | "LFE2" | "LT" | "RT" | "HI" | "NAR" | "M"
export interface AudioChannelTaggingSettings {
  readonly ChannelTag?: AudioChannelTag
  readonly ChannelTags?: readonly AudioChannelTag[]
}
export type AudioCodec = "AAC" | "MP2" | "MP3" | "WAV" | "AIFF" | "AC3" | "AC4" | "EAC3" | "EAC3_ATMOS" | "VORBIS" | "OPUS" | "PASSTHROUGH" | "FLAC"
export interface AudioCodecSettings {
  readonly AacSettings?: AacSettings
  readonly Ac3Settings?: Ac3Settings
  readonly Ac4Settings?: Ac4Settings
  readonly AiffSettings?: AiffSettings
  readonly Codec?: AudioCodec
  readonly Eac3AtmosSettings?: Eac3AtmosSettings
  readonly Eac3Settings?: Eac3Settings
  readonly FlacSettings?: FlacSettings
  readonly Mp2Settings?: Mp2Settings
  readonly Mp3Settings?: Mp3Settings
  readonly OpusSettings?: OpusSettings
  readonly VorbisSettings?: VorbisSettings
  readonly WavSettings?: WavSettings
}
export type AudioDefaultSelection = "DEFAULT" | "NOT_DEFAULT"
export interface AudioDescription {
  readonly AudioChannelTaggingSettings?: AudioChannelTaggingSettings
  readonly AudioNormalizationSettings?: AudioNormalizationSettings
  readonly AudioPitchCorrectionSettings?: AudioPitchCorrectionSettings
  readonly AudioSourceName?: string
  readonly AudioType?: number
  readonly AudioTypeControl?: AudioTypeControl
  readonly CodecSettings?: AudioCodecSettings
  readonly CustomLanguageCode?: string
  readonly LanguageCode?: LanguageCode
  readonly LanguageCodeControl?: AudioLanguageCodeControl
  readonly RemixSettings?: RemixSettings
  readonly StreamName?: string
}
export type AudioDurationCorrection = "DISABLED" | "AUTO" | "TRACK" | "FRAME" | "FORCE"
export type AudioLanguageCodeControl = "FOLLOW_INPUT" | "USE_CONFIGURED"
export type AudioNormalizationAlgorithm = "ITU_BS_1770_1" | "ITU_BS_1770_2" | "ITU_BS_1770_3" | "ITU_BS_1770_4"
export type AudioNormalizationAlgorithmControl = "CORRECT_AUDIO" | "MEASURE_ONLY"
export type AudioNormalizationLoudnessLogging = "LOG" | "DONT_LOG"
export type AudioNormalizationPeakCalculation = "TRUE_PEAK" | "NONE"
export interface AudioNormalizationSettings {
  readonly Algorithm?: AudioNormalizationAlgorithm
  readonly AlgorithmControl?: AudioNormalizationAlgorithmControl
  readonly CorrectionGateLevel?: number
  readonly LoudnessLogging?: AudioNormalizationLoudnessLogging
  readonly PeakCalculation?: AudioNormalizationPeakCalculation
  readonly TargetLkfs?: number
  readonly TruePeakLimiterThreshold?: number
}
export interface AudioPitchCorrectionSettings {
  readonly SlowPalPitchCorrection?: SlowPalPitchCorrection
}
export interface AudioSelector {
  readonly AudioDurationCorrection?: AudioDurationCorrection
  readonly CustomLanguageCode?: string
  readonly DefaultSelection?: AudioDefaultSelection
  readonly ExternalAudioFileInput?: string
  readonly HlsRenditionGroupSettings?: HlsRenditionGroupSettings
  readonly LanguageCode?: LanguageCode
  readonly Offset?: number
  readonly Pids?: readonly number[]
  readonly ProgramSelection?: number
  readonly RemixSettings?: RemixSettings
  readonly SelectorType?: AudioSelectorType
  readonly Streams?: readonly number[]
  readonly Tracks?: readonly number[]
}
export interface AudioSelectorGroup {
  readonly AudioSelectorNames?: readonly string[]
}
export type AudioSelectorType = "PID" | "TRACK" | "LANGUAGE_CODE" | "HLS_RENDITION_GROUP" | "ALL_PCM" | "STREAM"
export type AudioTypeControl = "FOLLOW_INPUT" | "USE_CONFIGURED"
export interface AutomatedAbrRule {
  readonly AllowedRenditions?: readonly AllowedRenditionSize[]
  readonly ForceIncludeRenditions?: readonly ForceIncludeRenditionSize[]
  readonly MinBottomRenditionSize?: MinBottomRenditionSize
  readonly MinTopRenditionSize?: MinTopRenditionSize
  readonly Type?: RuleType
}
export interface AutomatedAbrSettings {
  readonly MaxAbrBitrate?: number
  readonly MaxQualityLevel?: number
  readonly MaxRenditions?: number
  readonly MinAbrBitrate?: number
  readonly Rules?: readonly AutomatedAbrRule[]
}
export interface AutomatedEncodingSettings {
  readonly AbrSettings?: AutomatedAbrSettings
}
export type Av1AdaptiveQuantization = "OFF" | "LOW" | "MEDIUM" | "HIGH" | "HIGHER" | "MAX"
export type Av1BitDepth = "BIT_8" | "BIT_10"
export type Av1FilmGrainSynthesis = "DISABLED" | "ENABLED"
export type Av1FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type Av1FramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export interface Av1QvbrSettings {
  readonly QvbrQualityLevel?: number
  readonly QvbrQualityLevelFineTune?: number
}
export type Av1RateControlMode = "QVBR"
export interface Av1Settings {
  readonly AdaptiveQuantization?: Av1AdaptiveQuantization
  readonly BitDepth?: Av1BitDepth
  readonly FilmGrainSynthesis?: Av1FilmGrainSynthesis
  readonly FramerateControl?: Av1FramerateControl
  readonly FramerateConversionAlgorithm?: Av1FramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly GopSize?: number
  readonly MaxBitrate?: number
  readonly NumberBFramesBetweenReferenceFrames?: number
  readonly PerFrameMetrics?: readonly FrameMetricType[]
  readonly QvbrSettings?: Av1QvbrSettings
  readonly RateControlMode?: Av1RateControlMode
  readonly Slices?: number
  readonly SpatialAdaptiveQuantization?: Av1SpatialAdaptiveQuantization
}
export type Av1SpatialAdaptiveQuantization = "DISABLED" | "ENABLED"
export interface AvailBlanking {
  readonly AvailBlankingImage?: string
}
export type AvcIntraClass = "CLASS_50" | "CLASS_100" | "CLASS_200" | "CLASS_4K_2K"
export type AvcIntraFramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type AvcIntraFramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export type AvcIntraInterlaceMode = "PROGRESSIVE" | "TOP_FIELD" | "BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "FOLLOW_BOTTOM_FIELD"
export type AvcIntraScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE"
export interface AvcIntraSettings {
  readonly AvcIntraClass?: AvcIntraClass
  readonly AvcIntraUhdSettings?: AvcIntraUhdSettings
  readonly FramerateControl?: AvcIntraFramerateControl
  readonly FramerateConversionAlgorithm?: AvcIntraFramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly InterlaceMode?: AvcIntraInterlaceMode
  readonly PerFrameMetrics?: readonly FrameMetricType[]
  readonly ScanTypeConversionMode?: AvcIntraScanTypeConversionMode
  readonly SlowPal?: AvcIntraSlowPal
  readonly Telecine?: AvcIntraTelecine
}
export type AvcIntraSlowPal = "DISABLED" | "ENABLED"
export type AvcIntraTelecine = "NONE" | "HARD"
export type AvcIntraUhdQualityTuningLevel = "SINGLE_PASS" | "MULTI_PASS"
export interface AvcIntraUhdSettings {
  readonly QualityTuningLevel?: AvcIntraUhdQualityTuningLevel
}
export interface BandwidthReductionFilter {
  readonly Sharpening?: BandwidthReductionFilterSharpening
  readonly Strength?: BandwidthReductionFilterStrength
}
export type BandwidthReductionFilterSharpening = "LOW" | "MEDIUM" | "HIGH" | "OFF"
export type BandwidthReductionFilterStrength = "LOW" | "MEDIUM" | "HIGH" | "AUTO" | "OFF"
export type BillingTagsSource = "QUEUE" | "PRESET" | "JOB_TEMPLATE" | "JOB"
export type BurnInSubtitleStylePassthrough = "ENABLED" | "DISABLED"
export interface BurninDestinationSettings {
  readonly Alignment?: BurninSubtitleAlignment
  readonly ApplyFontColor?: BurninSubtitleApplyFontColor
  readonly BackgroundColor?: BurninSubtitleBackgroundColor
  readonly BackgroundOpacity?: number
  readonly FallbackFont?: BurninSubtitleFallbackFont
  readonly FontColor?: BurninSubtitleFontColor
  readonly FontFileBold?: string
  readonly FontFileBoldItalic?: string
  readonly FontFileItalic?: string
  readonly FontFileRegular?: string
  readonly FontOpacity?: number
  readonly FontResolution?: number
  readonly FontScript?: FontScript
  readonly FontSize?: number
  readonly HexFontColor?: string
  readonly OutlineColor?: BurninSubtitleOutlineColor
  readonly OutlineSize?: number
  readonly RemoveRubyReserveAttributes?: RemoveRubyReserveAttributes
  readonly ShadowColor?: BurninSubtitleShadowColor
  readonly ShadowOpacity?: number
  readonly ShadowXOffset?: number
  readonly ShadowYOffset?: number
  readonly StylePassthrough?: BurnInSubtitleStylePassthrough
  readonly TeletextSpacing?: BurninSubtitleTeletextSpacing
  readonly XPosition?: number
  readonly YPosition?: number
}
export type BurninSubtitleAlignment = "CENTERED" | "LEFT" | "AUTO"
export type BurninSubtitleApplyFontColor = "WHITE_TEXT_ONLY" | "ALL_TEXT"
export type BurninSubtitleBackgroundColor = "NONE" | "BLACK" | "WHITE" | "AUTO"
export type BurninSubtitleFallbackFont = "BEST_MATCH" | "MONOSPACED_SANSSERIF" | "MONOSPACED_SERIF" | "PROPORTIONAL_SANSSERIF" | "PROPORTIONAL_SERIF"
export type BurninSubtitleFontColor = "WHITE" | "BLACK" | "YELLOW" | "RED" | "GREEN" | "BLUE" | "HEX" | "AUTO"
export type BurninSubtitleOutlineColor = "BLACK" | "WHITE" | "YELLOW" | "RED" | "GREEN" | "BLUE" | "AUTO"
export type BurninSubtitleShadowColor = "NONE" | "BLACK" | "WHITE" | "AUTO"
export type BurninSubtitleTeletextSpacing = "FIXED_GRID" | "PROPORTIONAL" | "AUTO"
export interface CaptionDescription {
  readonly CaptionSelectorName?: string
  readonly CustomLanguageCode?: string
  readonly DestinationSettings?: CaptionDestinationSettings
  readonly LanguageCode?: LanguageCode
  readonly LanguageDescription?: string
}
export interface CaptionDestinationSettings {
  readonly BurninDestinationSettings?: BurninDestinationSettings
  readonly DestinationType?: CaptionDestinationType
  readonly DvbSubDestinationSettings?: DvbSubDestinationSettings
  readonly EmbeddedDestinationSettings?: EmbeddedDestinationSettings
  readonly ImscDestinationSettings?: ImscDestinationSettings
  readonly SccDestinationSettings?: SccDestinationSettings
  readonly SrtDestinationSettings?: SrtDestinationSettings
  readonly TeletextDestinationSettings?: TeletextDestinationSettings
  readonly TtmlDestinationSettings?: TtmlDestinationSettings
  readonly WebvttDestinationSettings?: WebvttDestinationSettings
}
export type CaptionDestinationType = "BURN_IN" | "DVB_SUB" | "EMBEDDED" | "EMBEDDED_PLUS_SCTE20" | "IMSC" | "SCTE20_PLUS_EMBEDDED" | "SCC" | "SRT" | "SMI" | "TELETEXT" | "TTML" | "WEBVTT"
export interface CaptionSelector {
  readonly CustomLanguageCode?: string
  readonly LanguageCode?: LanguageCode
  readonly SourceSettings?: CaptionSourceSettings
}
export type CaptionSourceByteRateLimit = "ENABLED" | "DISABLED"
export type CaptionSourceConvertPaintOnToPopOn = "ENABLED" | "DISABLED"
export interface CaptionSourceFramerate {
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
}
export interface CaptionSourceSettings {
  readonly AncillarySourceSettings?: AncillarySourceSettings
  readonly DvbSubSourceSettings?: DvbSubSourceSettings
  readonly EmbeddedSourceSettings?: EmbeddedSourceSettings
  readonly FileSourceSettings?: FileSourceSettings
  readonly SourceType?: CaptionSourceType
  readonly TeletextSourceSettings?: TeletextSourceSettings
  readonly TrackSourceSettings?: TrackSourceSettings
  readonly WebvttHlsSourceSettings?: WebvttHlsSourceSettings
}
export type CaptionSourceType = "ANCILLARY" | "DVB_SUB" | "EMBEDDED" | "SCTE20" | "SCC" | "TTML" | "STL" | "SRT" | "SMI" | "SMPTE_TT" | "TELETEXT" | "NULL_SOURCE" | "IMSC" | "WEBVTT" | "TT_3GPP"
export type CaptionSourceUpconvertSTLToTeletext = "UPCONVERT" | "DISABLED"
export interface ChannelMapping {
  readonly OutputChannels?: readonly OutputChannelMapping[]
}
export type ChromaPositionMode = "AUTO" | "FORCE_CENTER" | "FORCE_TOP_LEFT"
export interface ClipLimits {
  readonly MaximumRGBTolerance?: number
  readonly MaximumYUV?: number
  readonly MinimumRGBTolerance?: number
  readonly MinimumYUV?: number
}
export interface CmafAdditionalManifest {
  readonly ManifestNameModifier?: string
  readonly SelectedOutputs?: readonly string[]
}
export type CmafClientCache = "DISABLED" | "ENABLED"
export type CmafCodecSpecification = "RFC_6381" | "RFC_4281"
export interface CmafEncryptionSettings {
  readonly ClearLead?: HlsClearLead
  readonly ConstantInitializationVector?: string
  readonly EncryptionMethod?: CmafEncryptionType
  readonly InitializationVectorInManifest?: CmafInitializationVectorInManifest
  readonly SpekeKeyProvider?: SpekeKeyProviderCmaf
  readonly StaticKeyProvider?: StaticKeyProvider
  readonly Type?: CmafKeyProviderType
}
export type CmafEncryptionType = "SAMPLE_AES" | "AES_CTR"
export interface CmafGroupSettings {
  readonly AdditionalManifests?: readonly CmafAdditionalManifest[]
  readonly BaseUrl?: string
  readonly ClientCache?: CmafClientCache
  readonly CodecSpecification?: CmafCodecSpecification
  readonly DashIFrameTrickPlayNameModifier?: string
  readonly DashManifestStyle?: DashManifestStyle
  readonly Destination?: string
  readonly DestinationSettings?: DestinationSettings
  readonly Encryption?: CmafEncryptionSettings
  readonly FragmentLength?: number
  readonly ImageBasedTrickPlay?: CmafImageBasedTrickPlay
  readonly ImageBasedTrickPlaySettings?: CmafImageBasedTrickPlaySettings
  readonly ManifestCompression?: CmafManifestCompression
  readonly ManifestDurationFormat?: CmafManifestDurationFormat
  readonly MinBufferTime?: number
  readonly MinFinalSegmentLength?: number
  readonly MpdManifestBandwidthType?: CmafMpdManifestBandwidthType
  readonly MpdProfile?: CmafMpdProfile
  readonly PtsOffsetHandlingForBFrames?: CmafPtsOffsetHandlingForBFrames
  readonly SegmentControl?: CmafSegmentControl
  readonly SegmentLength?: number
  readonly SegmentLengthControl?: CmafSegmentLengthControl
  readonly StreamInfResolution?: CmafStreamInfResolution
  readonly TargetDurationCompatibilityMode?: CmafTargetDurationCompatibilityMode
  readonly VideoCompositionOffsets?: CmafVideoCompositionOffsets
  readonly WriteDashManifest?: CmafWriteDASHManifest
  readonly WriteHlsManifest?: CmafWriteHLSManifest
  readonly WriteSegmentTimelineInRepresentation?: CmafWriteSegmentTimelineInRepresentation
}
export type CmafImageBasedTrickPlay = "NONE" | "THUMBNAIL" | "THUMBNAIL_AND_FULLFRAME" | "ADVANCED"
export interface CmafImageBasedTrickPlaySettings {
  readonly IntervalCadence?: CmafIntervalCadence
  readonly ThumbnailHeight?: number
  readonly ThumbnailInterval?: number
  readonly ThumbnailWidth?: number
  readonly TileHeight?: number
  readonly TileWidth?: number
}
export type CmafInitializationVectorInManifest = "INCLUDE" | "EXCLUDE"
export type CmafIntervalCadence = "FOLLOW_IFRAME" | "FOLLOW_CUSTOM" | "FOLLOW_SEGMENTATION"
export type CmafKeyProviderType = "SPEKE" | "STATIC_KEY"
export type CmafManifestCompression = "GZIP" | "NONE"
export type CmafManifestDurationFormat = "FLOATING_POINT" | "INTEGER"
export type CmafMpdManifestBandwidthType = "AVERAGE" | "MAX"
export type CmafMpdProfile = "MAIN_PROFILE" | "ON_DEMAND_PROFILE"
export type CmafPtsOffsetHandlingForBFrames = "ZERO_BASED" | "MATCH_INITIAL_PTS"
export type CmafSegmentControl = "SINGLE_FILE" | "SEGMENTED_FILES"
export type CmafSegmentLengthControl = "EXACT" | "GOP_MULTIPLE" | "MATCH"
export type CmafStreamInfResolution = "INCLUDE" | "EXCLUDE"
export type CmafTargetDurationCompatibilityMode = "LEGACY" | "SPEC_COMPLIANT"
export type CmafVideoCompositionOffsets = "SIGNED" | "UNSIGNED"
export type CmafWriteDASHManifest = "DISABLED" | "ENABLED"
export type CmafWriteHLSManifest = "DISABLED" | "ENABLED"
export type CmafWriteSegmentTimelineInRepresentation = "ENABLED" | "DISABLED"
export type CmfcAudioDuration = "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION"
export type CmfcAudioTrackType = "ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT" | "ALTERNATE_AUDIO_AUTO_SELECT" | "ALTERNATE_AUDIO_NOT_AUTO_SELECT" | "AUDIO_ONLY_VARIANT_STREAM"
export type CmfcC2paManifest = "INCLUDE" | "EXCLUDE"
export type CmfcDescriptiveVideoServiceFlag = "DONT_FLAG" | "FLAG"
export type CmfcIFrameOnlyManifest = "INCLUDE" | "EXCLUDE"
export type CmfcKlvMetadata = "PASSTHROUGH" | "NONE"
export type CmfcManifestMetadataSignaling = "ENABLED" | "DISABLED"
export type CmfcScte35Esam = "INSERT" | "NONE"
export type CmfcScte35Source = "PASSTHROUGH" | "NONE"
export interface CmfcSettings {
  readonly AudioDuration?: CmfcAudioDuration
  readonly AudioGroupId?: string
  readonly AudioRenditionSets?: string
  readonly AudioTrackType?: CmfcAudioTrackType
  readonly C2paManifest?: CmfcC2paManifest
  readonly CertificateSecret?: string
  readonly DescriptiveVideoServiceFlag?: CmfcDescriptiveVideoServiceFlag
  readonly IFrameOnlyManifest?: CmfcIFrameOnlyManifest
  readonly KlvMetadata?: CmfcKlvMetadata
  readonly ManifestMetadataSignaling?: CmfcManifestMetadataSignaling
  readonly Scte35Esam?: CmfcScte35Esam
  readonly Scte35Source?: CmfcScte35Source
  readonly SigningKmsKey?: string
  readonly TimedMetadata?: CmfcTimedMetadata
  readonly TimedMetadataBoxVersion?: CmfcTimedMetadataBoxVersion
  readonly TimedMetadataSchemeIdUri?: string
  readonly TimedMetadataValue?: string
}
export type CmfcTimedMetadata = "PASSTHROUGH" | "NONE"
export type CmfcTimedMetadataBoxVersion = "VERSION_0" | "VERSION_1"
export interface ColorConversion3DLUTSetting {
  readonly FileInput?: string
  readonly InputColorSpace?: ColorSpace
  readonly InputMasteringLuminance?: number
  readonly OutputColorSpace?: ColorSpace
  readonly OutputMasteringLuminance?: number
}
export interface ColorCorrector {
  readonly Brightness?: number
  readonly ClipLimits?: ClipLimits
  readonly ColorSpaceConversion?: ColorSpaceConversion
  readonly Contrast?: number
  readonly Hdr10Metadata?: Hdr10Metadata
  readonly HdrToSdrToneMapper?: HDRToSDRToneMapper
  readonly Hue?: number
  readonly MaxLuminance?: number
  readonly SampleRangeConversion?: SampleRangeConversion
  readonly Saturation?: number
  readonly SdrReferenceWhiteLevel?: number
}
export type ColorMetadata = "IGNORE" | "INSERT"
export type ColorSpace = "FOLLOW" | "REC_601" | "REC_709" | "HDR10" | "HLG_2020" | "P3DCI" | "P3D65_SDR" | "P3D65_HDR"
export type ColorSpaceConversion = "NONE" | "FORCE_601" | "FORCE_709" | "FORCE_HDR10" | "FORCE_HLG_2020" | "FORCE_P3DCI" | "FORCE_P3D65_SDR" | "FORCE_P3D65_HDR"
export type ColorSpaceUsage = "FORCE" | "FALLBACK"
export interface ContainerSettings {
  readonly CmfcSettings?: CmfcSettings
  readonly Container?: ContainerType
  readonly F4vSettings?: F4vSettings
  readonly M2tsSettings?: M2tsSettings
  readonly M3u8Settings?: M3u8Settings
  readonly MovSettings?: MovSettings
  readonly Mp4Settings?: Mp4Settings
  readonly MpdSettings?: MpdSettings
  readonly MxfSettings?: MxfSettings
}
export type ContainerType = "F4V" | "GIF" | "ISMV" | "M2TS" | "M3U8" | "CMFC" | "MOV" | "MP4" | "MPD" | "MXF" | "OGG" | "WEBM" | "RAW" | "Y4M"
export type CopyProtectionAction = "PASSTHROUGH" | "STRIP"
export interface CreateJobRequest {
  readonly AccelerationSettings?: AccelerationSettings
  readonly BillingTagsSource?: BillingTagsSource
  readonly ClientRequestToken?: string
  readonly HopDestinations?: readonly HopDestination[]
  readonly JobEngineVersion?: string
  readonly JobTemplate?: string
  readonly Priority?: number
  readonly Queue?: string
  readonly Role: string
  readonly Settings: JobSettings
  readonly SimulateReservedQueue?: SimulateReservedQueue
  readonly StatusUpdateInterval?: StatusUpdateInterval
  readonly Tags?: { readonly [name: string]: string }
  readonly UserMetadata?: { readonly [name: string]: string }
}
export interface CreateJobResponse {
  readonly Job?: Job
}
export interface DashAdditionalManifest {
  readonly ManifestNameModifier?: string
  readonly SelectedOutputs?: readonly string[]
}
export interface DashIsoEncryptionSettings {
  readonly PlaybackDeviceCompatibility?: DashIsoPlaybackDeviceCompatibility
  readonly SpekeKeyProvider?: SpekeKeyProvider
}
export type DashIsoGroupAudioChannelConfigSchemeIdUri = "MPEG_CHANNEL_CONFIGURATION" | "DOLBY_CHANNEL_CONFIGURATION"
export interface DashIsoGroupSettings {
  readonly AdditionalManifests?: readonly DashAdditionalManifest[]
  readonly AudioChannelConfigSchemeIdUri?: DashIsoGroupAudioChannelConfigSchemeIdUri
  readonly BaseUrl?: string
  readonly DashIFrameTrickPlayNameModifier?: string
  readonly DashManifestStyle?: DashManifestStyle
  readonly Destination?: string
  readonly DestinationSettings?: DestinationSettings
  readonly Encryption?: DashIsoEncryptionSettings
  readonly FragmentLength?: number
  readonly HbbtvCompliance?: DashIsoHbbtvCompliance
  readonly ImageBasedTrickPlay?: DashIsoImageBasedTrickPlay
  readonly ImageBasedTrickPlaySettings?: DashIsoImageBasedTrickPlaySettings
  readonly MinBufferTime?: number
  readonly MinFinalSegmentLength?: number
  readonly MpdManifestBandwidthType?: DashIsoMpdManifestBandwidthType
  readonly MpdProfile?: DashIsoMpdProfile
  readonly PtsOffsetHandlingForBFrames?: DashIsoPtsOffsetHandlingForBFrames
  readonly SegmentControl?: DashIsoSegmentControl
  readonly SegmentLength?: number
  readonly SegmentLengthControl?: DashIsoSegmentLengthControl
  readonly VideoCompositionOffsets?: DashIsoVideoCompositionOffsets
  readonly WriteSegmentTimelineInRepresentation?: DashIsoWriteSegmentTimelineInRepresentation
}
export type DashIsoHbbtvCompliance = "HBBTV_1_5" | "NONE"
export type DashIsoImageBasedTrickPlay = "NONE" | "THUMBNAIL" | "THUMBNAIL_AND_FULLFRAME" | "ADVANCED"
export interface DashIsoImageBasedTrickPlaySettings {
  readonly IntervalCadence?: DashIsoIntervalCadence
  readonly ThumbnailHeight?: number
  readonly ThumbnailInterval?: number
  readonly ThumbnailWidth?: number
  readonly TileHeight?: number
  readonly TileWidth?: number
}
export type DashIsoIntervalCadence = "FOLLOW_IFRAME" | "FOLLOW_CUSTOM" | "FOLLOW_SEGMENTATION"
export type DashIsoMpdManifestBandwidthType = "AVERAGE" | "MAX"
export type DashIsoMpdProfile = "MAIN_PROFILE" | "ON_DEMAND_PROFILE"
export type DashIsoPlaybackDeviceCompatibility = "CENC_V1" | "UNENCRYPTED_SEI"
export type DashIsoPtsOffsetHandlingForBFrames = "ZERO_BASED" | "MATCH_INITIAL_PTS"
export type DashIsoSegmentControl = "SINGLE_FILE" | "SEGMENTED_FILES"
export type DashIsoSegmentLengthControl = "EXACT" | "GOP_MULTIPLE" | "MATCH"
export type DashIsoVideoCompositionOffsets = "SIGNED" | "UNSIGNED"
export type DashIsoWriteSegmentTimelineInRepresentation = "ENABLED" | "DISABLED"
export type DashManifestStyle = "BASIC" | "COMPACT" | "DISTINCT" | "FULL"
export type DecryptionMode = "AES_CTR" | "AES_CBC" | "AES_GCM"
export type DeinterlaceAlgorithm = "INTERPOLATE" | "INTERPOLATE_TICKER" | "BLEND" | "BLEND_TICKER" | "LINEAR_INTERPOLATION"
export interface Deinterlacer {
  readonly Algorithm?: DeinterlaceAlgorithm
  readonly Control?: DeinterlacerControl
  readonly Mode?: DeinterlacerMode
}
export type DeinterlacerControl = "FORCE_ALL_FRAMES" | "NORMAL"
export type DeinterlacerMode = "DEINTERLACE" | "INVERSE_TELECINE" | "ADAPTIVE"
export interface DestinationSettings {
  readonly S3Settings?: S3DestinationSettings
}
export interface DolbyVision {
  readonly Compatibility?: DolbyVisionCompatibility
  readonly L6Metadata?: DolbyVisionLevel6Metadata
  readonly L6Mode?: DolbyVisionLevel6Mode
  readonly Mapping?: DolbyVisionMapping
  readonly Profile?: DolbyVisionProfile
}
export type DolbyVisionCompatibility = "DUPLICATE_STREAM" | "SUPPLEMENTAL_CODECS"
export interface DolbyVisionLevel6Metadata {
  readonly MaxCll?: number
  readonly MaxFall?: number
}
export type DolbyVisionLevel6Mode = "PASSTHROUGH" | "RECALCULATE" | "SPECIFY"
export type DolbyVisionMapping = "HDR10_NOMAP" | "HDR10_1000"
export type DolbyVisionProfile = "PROFILE_5" | "PROFILE_8_1"
export type DropFrameTimecode = "DISABLED" | "ENABLED"
export interface DvbNitSettings {
  readonly NetworkId?: number
  readonly NetworkName?: string
  readonly NitInterval?: number
}
export interface DvbSdtSettings {
  readonly OutputSdt?: OutputSdt
  readonly SdtInterval?: number
  readonly ServiceName?: string
  readonly ServiceProviderName?: string
}
export interface DvbSubDestinationSettings {
  readonly Alignment?: DvbSubtitleAlignment
  readonly ApplyFontColor?: DvbSubtitleApplyFontColor
  readonly BackgroundColor?: DvbSubtitleBackgroundColor
  readonly BackgroundOpacity?: number
  readonly DdsHandling?: DvbddsHandling
  readonly DdsXCoordinate?: number
  readonly DdsYCoordinate?: number
  readonly FallbackFont?: DvbSubSubtitleFallbackFont
  readonly FontColor?: DvbSubtitleFontColor
  readonly FontFileBold?: string
  readonly FontFileBoldItalic?: string
  readonly FontFileItalic?: string
  readonly FontFileRegular?: string
  readonly FontOpacity?: number
  readonly FontResolution?: number
  readonly FontScript?: FontScript
  readonly FontSize?: number
  readonly Height?: number
  readonly HexFontColor?: string
  readonly OutlineColor?: DvbSubtitleOutlineColor
  readonly OutlineSize?: number
  readonly ShadowColor?: DvbSubtitleShadowColor
  readonly ShadowOpacity?: number
  readonly ShadowXOffset?: number
  readonly ShadowYOffset?: number
  readonly StylePassthrough?: DvbSubtitleStylePassthrough
  readonly SubtitlingType?: DvbSubtitlingType
  readonly TeletextSpacing?: DvbSubtitleTeletextSpacing
  readonly Width?: number
  readonly XPosition?: number
  readonly YPosition?: number
}
export interface DvbSubSourceSettings {
  readonly Pid?: number
}
export type DvbSubSubtitleFallbackFont = "BEST_MATCH" | "MONOSPACED_SANSSERIF" | "MONOSPACED_SERIF" | "PROPORTIONAL_SANSSERIF" | "PROPORTIONAL_SERIF"
export type DvbSubtitleAlignment = "CENTERED" | "LEFT" | "AUTO"
export type DvbSubtitleApplyFontColor = "WHITE_TEXT_ONLY" | "ALL_TEXT"
export type DvbSubtitleBackgroundColor = "NONE" | "BLACK" | "WHITE" | "AUTO"
export type DvbSubtitleFontColor = "WHITE" | "BLACK" | "YELLOW" | "RED" | "GREEN" | "BLUE" | "HEX" | "AUTO"
export type DvbSubtitleOutlineColor = "BLACK" | "WHITE" | "YELLOW" | "RED" | "GREEN" | "BLUE" | "AUTO"
export type DvbSubtitleShadowColor = "NONE" | "BLACK" | "WHITE" | "AUTO"
export type DvbSubtitleStylePassthrough = "ENABLED" | "DISABLED"
export type DvbSubtitleTeletextSpacing = "FIXED_GRID" | "PROPORTIONAL" | "AUTO"
export type DvbSubtitlingType = "HEARING_IMPAIRED" | "STANDARD"
export interface DvbTdtSettings {
  readonly TdtInterval?: number
}
export type DvbddsHandling = "NONE" | "SPECIFIED" | "NO_DISPLAY_WINDOW" | "SPECIFIED_OPTIMAL"
export interface DynamicAudioSelector {
  readonly AudioDurationCorrection?: AudioDurationCorrection
  readonly ExternalAudioFileInput?: string
  readonly LanguageCode?: LanguageCode
  readonly Offset?: number
  readonly SelectorType?: DynamicAudioSelectorType
}
export type DynamicAudioSelectorType = "ALL_TRACKS" | "LANGUAGE_CODE"
export type Eac3AtmosBitstreamMode = "COMPLETE_MAIN"
export type Eac3AtmosCodingMode = "CODING_MODE_AUTO" | "CODING_MODE_5_1_4" | "CODING_MODE_7_1_4" | "CODING_MODE_9_1_6"
export type Eac3AtmosDialogueIntelligence = "ENABLED" | "DISABLED"
export type Eac3AtmosDownmixControl = "SPECIFIED" | "INITIALIZE_FROM_SOURCE"
export type Eac3AtmosDynamicRangeCompressionLine = "NONE" | "FILM_STANDARD" | "FILM_LIGHT" | "MUSIC_STANDARD" | "MUSIC_LIGHT" | "SPEECH"
export type Eac3AtmosDynamicRangeCompressionRf = "NONE" | "FILM_STANDARD" | "FILM_LIGHT" | "MUSIC_STANDARD" | "MUSIC_LIGHT" | "SPEECH"
export type Eac3AtmosDynamicRangeControl = "SPECIFIED" | "INITIALIZE_FROM_SOURCE"
export type Eac3AtmosMeteringMode = "LEQ_A" | "ITU_BS_1770_1" | "ITU_BS_1770_2" | "ITU_BS_1770_3" | "ITU_BS_1770_4"
export interface Eac3AtmosSettings {
  readonly Bitrate?: number
  readonly BitstreamMode?: Eac3AtmosBitstreamMode
  readonly CodingMode?: Eac3AtmosCodingMode
  readonly DialogueIntelligence?: Eac3AtmosDialogueIntelligence
  readonly DownmixControl?: Eac3AtmosDownmixControl
  readonly DynamicRangeCompressionLine?: Eac3AtmosDynamicRangeCompressionLine
  readonly DynamicRangeCompressionRf?: Eac3AtmosDynamicRangeCompressionRf
  readonly DynamicRangeControl?: Eac3AtmosDynamicRangeControl
  readonly LoRoCenterMixLevel?: number
  readonly LoRoSurroundMixLevel?: number
  readonly LtRtCenterMixLevel?: number
  readonly LtRtSurroundMixLevel?: number
  readonly MeteringMode?: Eac3AtmosMeteringMode
  readonly SampleRate?: number
  readonly SpeechThreshold?: number
  readonly StereoDownmix?: Eac3AtmosStereoDownmix
  readonly SurroundExMode?: Eac3AtmosSurroundExMode
}
export type Eac3AtmosStereoDownmix = "NOT_INDICATED" | "STEREO" | "SURROUND" | "DPL2"
export type Eac3AtmosSurroundExMode = "NOT_INDICATED" | "ENABLED" | "DISABLED"
export type Eac3AttenuationControl = "ATTENUATE_3_DB" | "NONE"
export type Eac3BitstreamMode = "COMPLETE_MAIN" | "COMMENTARY" | "EMERGENCY" | "HEARING_IMPAIRED" | "VISUALLY_IMPAIRED"
export type Eac3CodingMode = "CODING_MODE_1_0" | "CODING_MODE_2_0" | "CODING_MODE_3_2" | "CODING_MODE_AUTO"
export type Eac3DcFilter = "ENABLED" | "DISABLED"
export type Eac3DynamicRangeCompressionLine = "NONE" | "FILM_STANDARD" | "FILM_LIGHT" | "MUSIC_STANDARD" | "MUSIC_LIGHT" | "SPEECH"
export type Eac3DynamicRangeCompressionRf = "NONE" | "FILM_STANDARD" | "FILM_LIGHT" | "MUSIC_STANDARD" | "MUSIC_LIGHT" | "SPEECH"
export type Eac3LfeControl = "LFE" | "NO_LFE"
export type Eac3LfeFilter = "ENABLED" | "DISABLED"
export type Eac3MetadataControl = "FOLLOW_INPUT" | "USE_CONFIGURED"
export type Eac3PassthroughControl = "WHEN_POSSIBLE" | "NO_PASSTHROUGH"
export type Eac3PhaseControl = "SHIFT_90_DEGREES" | "NO_SHIFT"
export interface Eac3Settings {
  readonly AttenuationControl?: Eac3AttenuationControl
  readonly Bitrate?: number
  readonly BitstreamMode?: Eac3BitstreamMode
  readonly CodingMode?: Eac3CodingMode
  readonly DcFilter?: Eac3DcFilter
  readonly Dialnorm?: number
  readonly DynamicRangeCompressionLine?: Eac3DynamicRangeCompressionLine
  readonly DynamicRangeCompressionRf?: Eac3DynamicRangeCompressionRf
  readonly LfeControl?: Eac3LfeControl
  readonly LfeFilter?: Eac3LfeFilter
  readonly LoRoCenterMixLevel?: number
  readonly LoRoSurroundMixLevel?: number
  readonly LtRtCenterMixLevel?: number
  readonly LtRtSurroundMixLevel?: number
  readonly MetadataControl?: Eac3MetadataControl
  readonly PassthroughControl?: Eac3PassthroughControl
  readonly PhaseControl?: Eac3PhaseControl
  readonly SampleRate?: number
  readonly StereoDownmix?: Eac3StereoDownmix
  readonly SurroundExMode?: Eac3SurroundExMode
  readonly SurroundMode?: Eac3SurroundMode
}
export type Eac3StereoDownmix = "NOT_INDICATED" | "LO_RO" | "LT_RT" | "DPL2"
export type Eac3SurroundExMode = "NOT_INDICATED" | "ENABLED" | "DISABLED"
export type Eac3SurroundMode = "NOT_INDICATED" | "ENABLED" | "DISABLED"
export interface ElementalInferenceConfiguration {
  readonly Features?: readonly ElementalInferenceFeature[]
  readonly Feeds?: readonly ElementalInferenceFeed[]
}
export type ElementalInferenceFeature = "SMART_CROP"
export interface ElementalInferenceFeed {
  readonly Arn?: string
  readonly FeedManagementState?: ElementalInferenceFeedManagementState
}
export type ElementalInferenceFeedManagementState = "CREATED" | "ASSOCIATED" | "PENDING_DELETION" | "DELETED"
export type EmbeddedConvert608To708 = "UPCONVERT" | "DISABLED"
export interface EmbeddedDestinationSettings {
  readonly Destination608ChannelNumber?: number
  readonly Destination708ServiceNumber?: number
}
export interface EmbeddedSourceSettings {
  readonly Convert608To708?: EmbeddedConvert608To708
  readonly Source608ChannelNumber?: number
  readonly Source608TrackNumber?: number
  readonly TerminateCaptions?: EmbeddedTerminateCaptions
}
export type EmbeddedTerminateCaptions = "END_OF_INPUT" | "DISABLED"
export type EmbeddedTimecodeOverride = "NONE" | "USE_MDPM"
export interface EncryptionContractConfiguration {
  readonly SpekeAudioPreset?: PresetSpeke20Audio
  readonly SpekeVideoPreset?: PresetSpeke20Video
}
export interface EsamManifestConfirmConditionNotification {
  readonly MccXml?: string
}
export interface EsamSettings {
  readonly ManifestConfirmConditionNotification?: EsamManifestConfirmConditionNotification
  readonly ResponseSignalPreroll?: number
  readonly SignalProcessingNotification?: EsamSignalProcessingNotification
}
export interface EsamSignalProcessingNotification {
  readonly SccXml?: string
}
export interface ExtendedDataServices {
  readonly CopyProtectionAction?: CopyProtectionAction
  readonly VchipAction?: VchipAction
}
export type F4vMoovPlacement = "PROGRESSIVE_DOWNLOAD" | "NORMAL"
export interface F4vSettings {
  readonly MoovPlacement?: F4vMoovPlacement
}
export interface FileGroupSettings {
  readonly Destination?: string
  readonly DestinationSettings?: DestinationSettings
}
export type FileSourceConvert608To708 = "UPCONVERT" | "DISABLED"
export interface FileSourceSettings {
  readonly ByteRateLimit?: CaptionSourceByteRateLimit
  readonly Convert608To708?: FileSourceConvert608To708
  readonly ConvertPaintToPop?: CaptionSourceConvertPaintOnToPopOn
  readonly Framerate?: CaptionSourceFramerate
  readonly SourceFile?: string
  readonly TimeDelta?: number
  readonly TimeDeltaUnits?: FileSourceTimeDeltaUnits
  readonly UpconvertSTLToTeletext?: CaptionSourceUpconvertSTLToTeletext
}
export type FileSourceTimeDeltaUnits = "SECONDS" | "MILLISECONDS"
export interface FlacSettings {
  readonly BitDepth?: number
  readonly Channels?: number
  readonly SampleRate?: number
}
export type FontScript = "AUTOMATIC" | "HANS" | "HANT"
export interface ForceIncludeRenditionSize {
  readonly Height?: number
  readonly Width?: number
}
export interface FrameCaptureSettings {
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly MaxCaptures?: number
  readonly Quality?: number
}
export type FrameControl = "NEAREST_IDRFRAME" | "NEAREST_IFRAME"
export type FrameMetricType = "PSNR" | "SSIM" | "MS_SSIM" | "PSNR_HVS" | "VMAF" | "QVBR" | "SHOT_CHANGE"
export type GifFramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type GifFramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE"
export interface GifSettings {
  readonly FramerateControl?: GifFramerateControl
  readonly FramerateConversionAlgorithm?: GifFramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
}
export type H264AdaptiveQuantization = "OFF" | "AUTO" | "LOW" | "MEDIUM" | "HIGH" | "HIGHER" | "MAX"
export type H264CodecLevel = "AUTO" | "LEVEL_1" | "LEVEL_1_1" | "LEVEL_1_2" | "LEVEL_1_3" | "LEVEL_2" | "LEVEL_2_1" | "LEVEL_2_2" | "LEVEL_3" | "LEVEL_3_1" | "LEVEL_3_2" | "LEVEL_4" | "LEVEL_4_1" | "LEVEL_4_2" | "LEVEL_5" | "LEVEL_5_1" | "LEVEL_5_2"
export type H264CodecProfile = "BASELINE" | "HIGH" | "HIGH_10BIT" | "HIGH_422" | "HIGH_422_10BIT" | "MAIN"
export type H264DynamicSubGop = "ADAPTIVE" | "STATIC"
export type H264EndOfStreamMarkers = "INCLUDE" | "SUPPRESS"
export type H264EntropyEncoding = "CABAC" | "CAVLC"
export type H264FieldEncoding = "PAFF" | "FORCE_FIELD" | "MBAFF"
export type H264FlickerAdaptiveQuantization = "DISABLED" | "ENABLED"
export type H264FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type H264FramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export type H264GopBReference = "DISABLED" | "ENABLED"
export type H264GopSizeUnits = "FRAMES" | "SECONDS" | "AUTO"
export type H264InterlaceMode = "PROGRESSIVE" | "TOP_FIELD" | "BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "FOLLOW_BOTTOM_FIELD"
export type H264ParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type H264QualityTuningLevel = "SINGLE_PASS" | "SINGLE_PASS_HQ" | "MULTI_PASS_HQ"
export interface H264QvbrSettings {
  readonly MaxAverageBitrate?: number
  readonly QvbrQualityLevel?: number
  readonly QvbrQualityLevelFineTune?: number
}
export type H264RateControlMode = "VBR" | "CBR" | "QVBR"
export type H264RepeatPps = "DISABLED" | "ENABLED"
export type H264SaliencyAwareEncoding = "DISABLED" | "PREFERRED"
export type H264ScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE"
export type H264SceneChangeDetect = "DISABLED" | "ENABLED" | "TRANSITION_DETECTION"
export interface H264Settings {
  readonly AdaptiveQuantization?: H264AdaptiveQuantization
  readonly BandwidthReductionFilter?: BandwidthReductionFilter
  readonly Bitrate?: number
  readonly CodecLevel?: H264CodecLevel
  readonly CodecProfile?: H264CodecProfile
  readonly DynamicSubGop?: H264DynamicSubGop
  readonly EndOfStreamMarkers?: H264EndOfStreamMarkers
  readonly EntropyEncoding?: H264EntropyEncoding
  readonly FieldEncoding?: H264FieldEncoding
  readonly FlickerAdaptiveQuantization?: H264FlickerAdaptiveQuantization
  readonly FramerateControl?: H264FramerateControl
  readonly FramerateConversionAlgorithm?: H264FramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly GopBReference?: H264GopBReference
  readonly GopClosedCadence?: number
  readonly GopSize?: number
  readonly GopSizeUnits?: H264GopSizeUnits
  readonly HrdBufferFinalFillPercentage?: number
  readonly HrdBufferInitialFillPercentage?: number
  readonly HrdBufferSize?: number
  readonly InterlaceMode?: H264InterlaceMode
  readonly MaxBitrate?: number
  readonly MinIInterval?: number
  readonly NumberBFramesBetweenReferenceFrames?: number
  readonly NumberReferenceFrames?: number
  readonly ParControl?: H264ParControl
  readonly ParDenominator?: number
  readonly ParNumerator?: number
  readonly PerFrameMetrics?: readonly FrameMetricType[]
  readonly QualityTuningLevel?: H264QualityTuningLevel
  readonly QvbrSettings?: H264QvbrSettings
  readonly RateControlMode?: H264RateControlMode
  readonly RepeatPps?: H264RepeatPps
  readonly SaliencyAwareEncoding?: H264SaliencyAwareEncoding
  readonly ScanTypeConversionMode?: H264ScanTypeConversionMode
  readonly SceneChangeDetect?: H264SceneChangeDetect
  readonly Slices?: number
  readonly SlowPal?: H264SlowPal
  readonly Softness?: number
  readonly SpatialAdaptiveQuantization?: H264SpatialAdaptiveQuantization
  readonly Syntax?: H264Syntax
  readonly Telecine?: H264Telecine
  readonly TemporalAdaptiveQuantization?: H264TemporalAdaptiveQuantization
  readonly UnregisteredSeiTimecode?: H264UnregisteredSeiTimecode
  readonly WriteMp4PackagingType?: H264WriteMp4PackagingType
}
export type H264SlowPal = "DISABLED" | "ENABLED"
export type H264SpatialAdaptiveQuantization = "DISABLED" | "ENABLED"
export type H264Syntax = "DEFAULT" | "RP2027"
export type H264Telecine = "NONE" | "SOFT" | "HARD"
export type H264TemporalAdaptiveQuantization = "DISABLED" | "ENABLED"
export type H264UnregisteredSeiTimecode = "DISABLED" | "ENABLED"
export type H264WriteMp4PackagingType = "AVC1" | "AVC3"
export type H265AdaptiveQuantization = "OFF" | "LOW" | "MEDIUM" | "HIGH" | "HIGHER" | "MAX" | "AUTO"
export type H265AlternateTransferFunctionSei = "DISABLED" | "ENABLED"
export type H265CodecLevel = "AUTO" | "LEVEL_1" | "LEVEL_2" | "LEVEL_2_1" | "LEVEL_3" | "LEVEL_3_1" | "LEVEL_4" | "LEVEL_4_1" | "LEVEL_5" | "LEVEL_5_1" | "LEVEL_5_2" | "LEVEL_6" | "LEVEL_6_1" | "LEVEL_6_2"
export type H265CodecProfile = "MAIN_MAIN" | "MAIN_HIGH" | "MAIN10_MAIN" | "MAIN10_HIGH" | "MAIN_422_8BIT_MAIN" | "MAIN_422_8BIT_HIGH" | "MAIN_422_10BIT_MAIN" | "MAIN_422_10BIT_HIGH"
export type H265Deblocking = "ENABLED" | "DISABLED"
export type H265DynamicSubGop = "ADAPTIVE" | "STATIC"
export type H265EndOfStreamMarkers = "INCLUDE" | "SUPPRESS"
export type H265FlickerAdaptiveQuantization = "DISABLED" | "ENABLED"
export type H265FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type H265FramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export type H265GopBReference = "DISABLED" | "ENABLED"
export type H265GopSizeUnits = "FRAMES" | "SECONDS" | "AUTO"
export type H265InterlaceMode = "PROGRESSIVE" | "TOP_FIELD" | "BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "FOLLOW_BOTTOM_FIELD"
export type H265MvOverPictureBoundaries = "ENABLED" | "DISABLED"
export type H265MvTemporalPredictor = "ENABLED" | "DISABLED"
export type H265ParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type H265QualityTuningLevel = "SINGLE_PASS" | "SINGLE_PASS_HQ" | "MULTI_PASS_HQ"
export interface H265QvbrSettings {
  readonly MaxAverageBitrate?: number
  readonly QvbrQualityLevel?: number
  readonly QvbrQualityLevelFineTune?: number
}
export type H265RateControlMode = "VBR" | "CBR" | "QVBR"
export type H265SampleAdaptiveOffsetFilterMode = "DEFAULT" | "ADAPTIVE" | "OFF"
export type H265ScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE"
export type H265SceneChangeDetect = "DISABLED" | "ENABLED" | "TRANSITION_DETECTION"
export interface H265Settings {
  readonly AdaptiveQuantization?: H265AdaptiveQuantization
  readonly AlternateTransferFunctionSei?: H265AlternateTransferFunctionSei
  readonly BandwidthReductionFilter?: BandwidthReductionFilter
  readonly Bitrate?: number
  readonly CodecLevel?: H265CodecLevel
  readonly CodecProfile?: H265CodecProfile
  readonly Deblocking?: H265Deblocking
  readonly DynamicSubGop?: H265DynamicSubGop
  readonly EndOfStreamMarkers?: H265EndOfStreamMarkers
  readonly FlickerAdaptiveQuantization?: H265FlickerAdaptiveQuantization
  readonly FramerateControl?: H265FramerateControl
  readonly FramerateConversionAlgorithm?: H265FramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly GopBReference?: H265GopBReference
  readonly GopClosedCadence?: number
  readonly GopSize?: number
  readonly GopSizeUnits?: H265GopSizeUnits
  readonly HrdBufferFinalFillPercentage?: number
  readonly HrdBufferInitialFillPercentage?: number
  readonly HrdBufferSize?: number
  readonly InterlaceMode?: H265InterlaceMode
  readonly MaxBitrate?: number
  readonly MinIInterval?: number
  readonly MvOverPictureBoundaries?: H265MvOverPictureBoundaries
  readonly MvTemporalPredictor?: H265MvTemporalPredictor
  readonly NumberBFramesBetweenReferenceFrames?: number
  readonly NumberReferenceFrames?: number
  readonly ParControl?: H265ParControl
  readonly ParDenominator?: number
  readonly ParNumerator?: number
  readonly PerFrameMetrics?: readonly FrameMetricType[]
  readonly QualityTuningLevel?: H265QualityTuningLevel
  readonly QvbrSettings?: H265QvbrSettings
  readonly RateControlMode?: H265RateControlMode
  readonly SampleAdaptiveOffsetFilterMode?: H265SampleAdaptiveOffsetFilterMode
  readonly ScanTypeConversionMode?: H265ScanTypeConversionMode
  readonly SceneChangeDetect?: H265SceneChangeDetect
  readonly Slices?: number
  readonly SlowPal?: H265SlowPal
  readonly SpatialAdaptiveQuantization?: H265SpatialAdaptiveQuantization
  readonly Telecine?: H265Telecine
  readonly TemporalAdaptiveQuantization?: H265TemporalAdaptiveQuantization
  readonly TemporalIds?: H265TemporalIds
  readonly TileHeight?: number
  readonly TilePadding?: H265TilePadding
  readonly TileWidth?: number
  readonly Tiles?: H265Tiles
  readonly TreeBlockSize?: H265TreeBlockSize
  readonly UnregisteredSeiTimecode?: H265UnregisteredSeiTimecode
  readonly WriteMp4PackagingType?: H265WriteMp4PackagingType
}
export type H265SlowPal = "DISABLED" | "ENABLED"
export type H265SpatialAdaptiveQuantization = "DISABLED" | "ENABLED"
export type H265Telecine = "NONE" | "SOFT" | "HARD"
export type H265TemporalAdaptiveQuantization = "DISABLED" | "ENABLED"
export type H265TemporalIds = "DISABLED" | "ENABLED"
export type H265TilePadding = "NONE" | "PADDED"
export type H265Tiles = "DISABLED" | "ENABLED"
export type H265TreeBlockSize = "AUTO" | "TREE_SIZE_32X32"
export type H265UnregisteredSeiTimecode = "DISABLED" | "ENABLED"
export type H265WriteMp4PackagingType = "HVC1" | "HEV1"
export type HDRToSDRToneMapper = "PRESERVE_DETAILS" | "VIBRANT"
export interface Hdr10Metadata {
  readonly BluePrimaryX?: number
  readonly BluePrimaryY?: number
  readonly GreenPrimaryX?: number
  readonly GreenPrimaryY?: number
  readonly MaxContentLightLevel?: number
  readonly MaxFrameAverageLightLevel?: number
  readonly MaxLuminance?: number
  readonly MinLuminance?: number
  readonly RedPrimaryX?: number
  readonly RedPrimaryY?: number
  readonly WhitePointX?: number
  readonly WhitePointY?: number
}
export interface Hdr10Plus {
  readonly MasteringMonitorNits?: number
  readonly TargetMonitorNits?: number
}
export type HlsAdMarkers = "ELEMENTAL" | "ELEMENTAL_SCTE35"
export interface HlsAdditionalManifest {
  readonly ManifestNameModifier?: string
  readonly SelectedOutputs?: readonly string[]
}
export type HlsAudioOnlyContainer = "AUTOMATIC" | "M2TS"
export type HlsAudioOnlyHeader = "INCLUDE" | "EXCLUDE"
export type HlsAudioTrackType = "ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT" | "ALTERNATE_AUDIO_AUTO_SELECT" | "ALTERNATE_AUDIO_NOT_AUTO_SELECT" | "AUDIO_ONLY_VARIANT_STREAM"
export interface HlsCaptionLanguageMapping {
  readonly CaptionChannel?: number
  readonly CustomLanguageCode?: string
  readonly LanguageCode?: LanguageCode
  readonly LanguageDescription?: string
}
export type HlsCaptionLanguageSetting = "INSERT" | "OMIT" | "NONE"
export type HlsCaptionSegmentLengthControl = "LARGE_SEGMENTS" | "MATCH_VIDEO"
export type HlsClearLead = "ENABLED" | "DISABLED"
export type HlsClientCache = "DISABLED" | "ENABLED"
export type HlsCodecSpecification = "RFC_6381" | "RFC_4281"
export type HlsDescriptiveVideoServiceFlag = "DONT_FLAG" | "FLAG"
export type HlsDirectoryStructure = "SINGLE_DIRECTORY" | "SUBDIRECTORY_PER_STREAM"
export interface HlsEncryptionSettings {
  readonly ConstantInitializationVector?: string
  readonly EncryptionMethod?: HlsEncryptionType
  readonly InitializationVectorInManifest?: HlsInitializationVectorInManifest
  readonly OfflineEncrypted?: HlsOfflineEncrypted
  readonly SpekeKeyProvider?: SpekeKeyProvider
  readonly StaticKeyProvider?: StaticKeyProvider
  readonly Type?: HlsKeyProviderType
}
export type HlsEncryptionType = "AES128" | "SAMPLE_AES"
export interface HlsGroupSettings {
  readonly AdMarkers?: readonly HlsAdMarkers[]
  readonly AdditionalManifests?: readonly HlsAdditionalManifest[]
  readonly AudioOnlyHeader?: HlsAudioOnlyHeader
  readonly BaseUrl?: string
  readonly CaptionLanguageMappings?: readonly HlsCaptionLanguageMapping[]
  readonly CaptionLanguageSetting?: HlsCaptionLanguageSetting
  readonly CaptionSegmentLengthControl?: HlsCaptionSegmentLengthControl
  readonly ClientCache?: HlsClientCache
  readonly CodecSpecification?: HlsCodecSpecification
  readonly Destination?: string
  readonly DestinationSettings?: DestinationSettings
  readonly DirectoryStructure?: HlsDirectoryStructure
  readonly Encryption?: HlsEncryptionSettings
  readonly ImageBasedTrickPlay?: HlsImageBasedTrickPlay
  readonly ImageBasedTrickPlaySettings?: HlsImageBasedTrickPlaySettings
  readonly ManifestCompression?: HlsManifestCompression
  readonly ManifestDurationFormat?: HlsManifestDurationFormat
  readonly MinFinalSegmentLength?: number
  readonly MinSegmentLength?: number
  readonly OutputSelection?: HlsOutputSelection
  readonly ProgramDateTime?: HlsProgramDateTime
  readonly ProgramDateTimePeriod?: number
  readonly ProgressiveWriteHlsManifest?: HlsProgressiveWriteHlsManifest
  readonly SegmentControl?: HlsSegmentControl
  readonly SegmentLength?: number
  readonly SegmentLengthControl?: HlsSegmentLengthControl
  readonly SegmentsPerSubdirectory?: number
  readonly StreamInfResolution?: HlsStreamInfResolution
  readonly TargetDurationCompatibilityMode?: HlsTargetDurationCompatibilityMode
  readonly TimedMetadataId3Frame?: HlsTimedMetadataId3Frame
  readonly TimedMetadataId3Period?: number
  readonly TimestampDeltaMilliseconds?: number
}
export type HlsIFrameOnlyManifest = "INCLUDE" | "INCLUDE_AS_TS" | "EXCLUDE"
export type HlsImageBasedTrickPlay = "NONE" | "THUMBNAIL" | "THUMBNAIL_AND_FULLFRAME" | "ADVANCED"
export interface HlsImageBasedTrickPlaySettings {
  readonly IntervalCadence?: HlsIntervalCadence
  readonly ThumbnailHeight?: number
  readonly ThumbnailInterval?: number
  readonly ThumbnailWidth?: number
  readonly TileHeight?: number
  readonly TileWidth?: number
}
export type HlsInitializationVectorInManifest = "INCLUDE" | "EXCLUDE"
export type HlsIntervalCadence = "FOLLOW_IFRAME" | "FOLLOW_CUSTOM" | "FOLLOW_SEGMENTATION"
export type HlsKeyProviderType = "SPEKE" | "STATIC_KEY"
export type HlsManifestCompression = "GZIP" | "NONE"
export type HlsManifestDurationFormat = "FLOATING_POINT" | "INTEGER"
export type HlsOfflineEncrypted = "ENABLED" | "DISABLED"
export type HlsOutputSelection = "MANIFESTS_AND_SEGMENTS" | "SEGMENTS_ONLY"
export type HlsProgramDateTime = "INCLUDE" | "EXCLUDE"
export type HlsProgressiveWriteHlsManifest = "ENABLED" | "DISABLED"
export interface HlsRenditionGroupSettings {
  readonly RenditionGroupId?: string
  readonly RenditionLanguageCode?: LanguageCode
  readonly RenditionName?: string
}
export type HlsSegmentControl = "SINGLE_FILE" | "SEGMENTED_FILES"
export type HlsSegmentLengthControl = "EXACT" | "GOP_MULTIPLE" | "MATCH"
export interface HlsSettings {
  readonly AudioGroupId?: string
  readonly AudioOnlyContainer?: HlsAudioOnlyContainer
  readonly AudioRenditionSets?: string
  readonly AudioTrackType?: HlsAudioTrackType
  readonly DescriptiveVideoServiceFlag?: HlsDescriptiveVideoServiceFlag
  readonly IFrameOnlyManifest?: HlsIFrameOnlyManifest
  readonly SegmentModifier?: string
}
export type HlsStreamInfResolution = "INCLUDE" | "EXCLUDE"
export type HlsTargetDurationCompatibilityMode = "LEGACY" | "SPEC_COMPLIANT"
export type HlsTimedMetadataId3Frame = "NONE" | "PRIV" | "TDRL"
export interface HopDestination {
  readonly Priority?: number
  readonly Queue?: string
  readonly WaitMinutes?: number
}
export interface Id3Insertion {
  readonly Id3?: string
  readonly Timecode?: string
}
export interface ImageInserter {
  readonly InsertableImages?: readonly InsertableImage[]
  readonly SdrReferenceWhiteLevel?: number
}
export type ImscAccessibilitySubs = "DISABLED" | "ENABLED"
export interface ImscDestinationSettings {
  readonly Accessibility?: ImscAccessibilitySubs
  readonly StylePassthrough?: ImscStylePassthrough
}
export type ImscStylePassthrough = "ENABLED" | "DISABLED"
export interface Input {
  readonly AdvancedInputFilter?: AdvancedInputFilter
  readonly AdvancedInputFilterSettings?: AdvancedInputFilterSettings
  readonly AudioSelectorGroups?: { readonly [name: string]: AudioSelectorGroup }
  readonly AudioSelectors?: { readonly [name: string]: AudioSelector }
  readonly CaptionSelectors?: { readonly [name: string]: CaptionSelector }
  readonly Crop?: Rectangle
  readonly DeblockFilter?: InputDeblockFilter
  readonly DecryptionSettings?: InputDecryptionSettings
  readonly DenoiseFilter?: InputDenoiseFilter
  readonly DolbyVisionMetadataXml?: string
  readonly DynamicAudioSelectors?: { readonly [name: string]: DynamicAudioSelector }
  readonly FileInput?: string
  readonly FilterEnable?: InputFilterEnable
  readonly FilterStrength?: number
  readonly ImageInserter?: ImageInserter
  readonly InputClippings?: readonly InputClipping[]
  readonly InputScanType?: InputScanType
  readonly MultiViewSettings?: readonly MultiViewSettings[]
  readonly Position?: Rectangle
  readonly ProgramNumber?: number
  readonly PsiControl?: InputPsiControl
  readonly SupplementalImps?: readonly string[]
  readonly TamsSettings?: InputTamsSettings
  readonly TimecodeSource?: InputTimecodeSource
  readonly TimecodeStart?: string
  readonly VideoGenerator?: InputVideoGenerator
  readonly VideoOverlays?: readonly VideoOverlay[]
  readonly VideoSelector?: VideoSelector
}
export interface InputClipping {
  readonly EndTimecode?: string
  readonly StartTimecode?: string
}
export type InputDeblockFilter = "ENABLED" | "DISABLED"
export interface InputDecryptionSettings {
  readonly DecryptionMode?: DecryptionMode
  readonly EncryptedDecryptionKey?: string
  readonly InitializationVector?: string
  readonly KmsKeyRegion?: string
}
export type InputDenoiseFilter = "ENABLED" | "DISABLED"
export type InputFilterEnable = "AUTO" | "DISABLE" | "FORCE"
export type InputPsiControl = "IGNORE_PSI" | "USE_PSI"
export type InputRotate = "DEGREE_0" | "DEGREES_90" | "DEGREES_180" | "DEGREES_270" | "AUTO"
export type InputSampleRange = "FOLLOW" | "FULL_RANGE" | "LIMITED_RANGE"
export type InputScanType = "AUTO" | "PSF"
export interface InputTamsSettings {
  readonly AuthConnectionArn?: string
  readonly GapHandling?: TamsGapHandling
  readonly SourceId?: string
  readonly Timerange?: string
}
export type InputTimecodeSource = "EMBEDDED" | "ZEROBASED" | "SPECIFIEDSTART"
export interface InputVideoGenerator {
  readonly Channels?: number
  readonly Duration?: number
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly Height?: number
  readonly ImageInput?: string
  readonly SampleRate?: number
  readonly Width?: number
}
export interface InsertableImage {
  readonly Duration?: number
  readonly FadeIn?: number
  readonly FadeOut?: number
  readonly Height?: number
  readonly ImageInserterInput?: string
  readonly ImageX?: number
  readonly ImageY?: number
  readonly Layer?: number
  readonly Opacity?: number
  readonly StartTime?: string
  readonly Width?: number
}
export interface Job {
  readonly AccelerationSettings?: AccelerationSettings
  readonly AccelerationStatus?: AccelerationStatus
  readonly Arn?: string
  readonly BillingTagsSource?: BillingTagsSource
  readonly ClientRequestToken?: string
  readonly CreatedAt?: number | string
  readonly CurrentPhase?: JobPhase
  readonly ElementalInferenceConfiguration?: ElementalInferenceConfiguration
  readonly ErrorCode?: number
  readonly ErrorMessage?: string
  readonly HopDestinations?: readonly HopDestination[]
  readonly Id?: string
  readonly JobEngineVersionRequested?: string
  readonly JobEngineVersionUsed?: string
  readonly JobPercentComplete?: number
  readonly JobTemplate?: string
  readonly LastShareDetails?: string
  readonly Messages?: JobMessages
  readonly OutputGroupDetails?: readonly OutputGroupDetail[]
  readonly Priority?: number
  readonly Queue?: string
  readonly QueueTransitions?: readonly QueueTransition[]
  readonly RetryCount?: number
  readonly Role: string
  readonly Settings: JobSettings
  readonly ShareStatus?: ShareStatus
  readonly SimulateReservedQueue?: SimulateReservedQueue
  readonly Status?: JobStatus
  readonly StatusUpdateInterval?: StatusUpdateInterval
  readonly Timing?: Timing
  readonly UserMetadata?: { readonly [name: string]: string }
  readonly Warnings?: readonly WarningGroup[]
}
export interface JobMessages {
  readonly Info?: readonly string[]
  readonly Warning?: readonly string[]
}
export type JobPhase = "PROBING" | "TRANSCODING" | "UPLOADING"
export interface JobSettings {
  readonly AdAvailOffset?: number
  readonly AvailBlanking?: AvailBlanking
  readonly ColorConversion3DLUTSettings?: readonly ColorConversion3DLUTSetting[]
  readonly Esam?: EsamSettings
  readonly ExtendedDataServices?: ExtendedDataServices
  readonly FollowSource?: number
  readonly Inputs?: readonly Input[]
  readonly KantarWatermark?: KantarWatermarkSettings
  readonly MotionImageInserter?: MotionImageInserter
  readonly NielsenConfiguration?: NielsenConfiguration
  readonly NielsenNonLinearWatermark?: NielsenNonLinearWatermarkSettings
  readonly OutputGroups?: readonly OutputGroup[]
  readonly TimecodeConfig?: TimecodeConfig
  readonly TimedMetadataInsertion?: TimedMetadataInsertion
}
export type JobStatus = "SUBMITTED" | "PROGRESSING" | "COMPLETE" | "CANCELED" | "ERROR"
export interface KantarWatermarkSettings {
  readonly ChannelName?: string
  readonly ContentReference?: string
  readonly CredentialsSecretName?: string
  readonly FileOffset?: number
  readonly KantarLicenseId?: number
  readonly KantarServerUrl?: string
  readonly LogDestination?: string
  readonly Metadata3?: string
  readonly Metadata4?: string
  readonly Metadata5?: string
  readonly Metadata6?: string
  readonly Metadata7?: string
  readonly Metadata8?: string
}
export type LanguageCode = "ENG" | "SPA" | "FRA" | "DEU" | "GER" | "ZHO" | "ARA" | "HIN" | "JPN" | "RUS" | "POR" | "ITA" | "URD" | "VIE" | "KOR" | "PAN" | "ABK" | "AAR" | "AFR" | "AKA" | "SQI" | "AMH" | "ARG" | "HYE" | "ASM" | "AVA" | "AVE" | "AYM" | "AZE" | "BAM" | "BAK" | "EUS" | "BEL" | "BEN" | "BIH" | "BIS" | "BOS" | "BRE" | "BUL" | "MYA" | "CAT" | "KHM" | "CHA" | "CHE" | "NYA" | "CHU" | "CHV" | "COR" | "COS" | "CRE" | "HRV" | "CES" | "DAN" | "DIV" | "NLD" | "DZO" | "ENM" | "EPO" | "EST" | "EWE" | "FAO" | "FIJ" | "FIN" | "FRM" | "FUL" | "GLA" | "GLG" | "LUG" | "KAT" | "ELL" | "GRN" | "GUJ" | "HAT" | "HAU" | "HEB" | "HER" | "HMO" | "HUN" | "ISL" | "IDO" | "IBO" | "IND" | "INA" | "ILE" | "IKU" | "IPK" | "GLE" | "JAV" | "KAL" | "KAN" | "KAU" | "KAS" | "KAZ" | "KIK" | "KIN" | "KIR" | "KOM" | "KON" | "KUA" | "KUR" | "LAO" | "LAT" | "LAV" | "LIM" | "LIN" | "LIT" | "LUB" | "LTZ" | "MKD" | "MLG" | "MSA" | "MAL" | "MLT" | "GLV" | "MRI" | "MAR" | "MAH" | "MON" | "NAU" | "NAV" | "NDE" | "NBL" | "NDO" | "NEP" | "SME" | "NOR" | "NOB" | "NNO" | "OCI" | "OJI" | "ORI" | "ORM" | "OSS" | "PLI" | "FAS" | "POL" | "PUS" | "QUE" | "QAA" | "RON" | "ROH" | "RUN" | "SMO" | "SAG" | "SAN" | "SRD" | "SRB" | "SNA" | "III" | "SND" | "SIN" | "SLK" | "SLV" | "SOM" | "SOT" | "SUN" | "SWA" | "SSW" | "SWE" | "TGL" | "TAH" | "TGK" | "TAM" | "TAT" | "TEL" | "THA" | "BOD" | "TIR" | "TON" | "TSO" | "TSN" | "TUR" | "TUK" | "TWI" | "UIG" | "UKR" | "UZB" | "VEN" | "VOL" | "WLN" | "CYM" | "FRY" | "WOL" | "XHO" | "YID" | "YOR" | "ZHA" | "ZUL" | "ORJ" | "QPC" | "TNG" | "SRP"
export type M2tsAudioBufferModel = "DVB" | "ATSC"
export type M2tsAudioDuration = "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION"
export type M2tsBufferModel = "MULTIPLEX" | "NONE"
export type M2tsDataPtsControl = "AUTO" | "ALIGN_TO_VIDEO"
export type M2tsEbpAudioInterval = "VIDEO_AND_FIXED_INTERVALS" | "VIDEO_INTERVAL"
export type M2tsEbpPlacement = "VIDEO_AND_AUDIO_PIDS" | "VIDEO_PID"
export type M2tsEsRateInPes = "INCLUDE" | "EXCLUDE"
export type M2tsForceTsVideoEbpOrder = "FORCE" | "DEFAULT"
export type M2tsKlvMetadata = "PASSTHROUGH" | "NONE"
export type M2tsNielsenId3 = "INSERT" | "NONE"
export type M2tsPcrControl = "PCR_EVERY_PES_PACKET" | "CONFIGURED_PCR_PERIOD"
export type M2tsPreventBufferUnderflow = "DISABLED" | "ENABLED"
export type M2tsRateMode = "VBR" | "CBR"
export interface M2tsScte35Esam {
  readonly Scte35EsamPid?: number
}
export type M2tsScte35Source = "PASSTHROUGH" | "NONE"
export type M2tsSegmentationMarkers = "NONE" | "RAI_SEGSTART" | "RAI_ADAPT" | "PSI_SEGSTART" | "EBP" | "EBP_LEGACY"
export type M2tsSegmentationStyle = "MAINTAIN_CADENCE" | "RESET_CADENCE"
export interface M2tsSettings {
  readonly AudioBufferModel?: M2tsAudioBufferModel
  readonly AudioDuration?: M2tsAudioDuration
  readonly AudioFramesPerPes?: number
  readonly AudioPids?: readonly number[]
  readonly AudioPtsOffsetDelta?: number
  readonly Bitrate?: number
  readonly BufferModel?: M2tsBufferModel
  readonly DataPTSControl?: M2tsDataPtsControl
  readonly DvbNitSettings?: DvbNitSettings
  readonly DvbSdtSettings?: DvbSdtSettings
  readonly DvbSubPids?: readonly number[]
  readonly DvbTdtSettings?: DvbTdtSettings
  readonly DvbTeletextPid?: number
  readonly EbpAudioInterval?: M2tsEbpAudioInterval
  readonly EbpPlacement?: M2tsEbpPlacement
  readonly EsRateInPes?: M2tsEsRateInPes
  readonly ForceTsVideoEbpOrder?: M2tsForceTsVideoEbpOrder
  readonly FragmentTime?: number
  readonly KlvMetadata?: M2tsKlvMetadata
  readonly MaxPcrInterval?: number
  readonly MinEbpInterval?: number
  readonly NielsenId3?: M2tsNielsenId3
  readonly NullPacketBitrate?: number
  readonly PatInterval?: number
  readonly PcrControl?: M2tsPcrControl
  readonly PcrPid?: number
  readonly PmtInterval?: number
  readonly PmtPid?: number
  readonly PreventBufferUnderflow?: M2tsPreventBufferUnderflow
  readonly PrivateMetadataPid?: number
  readonly ProgramNumber?: number
  readonly PtsOffset?: number
  readonly PtsOffsetMode?: TsPtsOffset
  readonly RateMode?: M2tsRateMode
  readonly Scte35Esam?: M2tsScte35Esam
  readonly Scte35Pid?: number
  readonly Scte35Source?: M2tsScte35Source
  readonly SegmentationMarkers?: M2tsSegmentationMarkers
  readonly SegmentationStyle?: M2tsSegmentationStyle
  readonly SegmentationTime?: number
  readonly TimedMetadataPid?: number
  readonly TransportStreamId?: number
  readonly VideoPid?: number
}
export type M3u8AudioDuration = "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION"
export type M3u8DataPtsControl = "AUTO" | "ALIGN_TO_VIDEO"
export type M3u8NielsenId3 = "INSERT" | "NONE"
export type M3u8PcrControl = "PCR_EVERY_PES_PACKET" | "CONFIGURED_PCR_PERIOD"
export type M3u8Scte35Source = "PASSTHROUGH" | "NONE"
export interface M3u8Settings {
  readonly AudioDuration?: M3u8AudioDuration
  readonly AudioFramesPerPes?: number
  readonly AudioPids?: readonly number[]
  readonly AudioPtsOffsetDelta?: number
  readonly DataPTSControl?: M3u8DataPtsControl
  readonly MaxPcrInterval?: number
  readonly NielsenId3?: M3u8NielsenId3
  readonly PatInterval?: number
  readonly PcrControl?: M3u8PcrControl
  readonly PcrPid?: number
  readonly PmtInterval?: number
  readonly PmtPid?: number
  readonly PrivateMetadataPid?: number
  readonly ProgramNumber?: number
  readonly PtsOffset?: number
  readonly PtsOffsetMode?: TsPtsOffset
  readonly Scte35Pid?: number
  readonly Scte35Source?: M3u8Scte35Source
  readonly TimedMetadata?: TimedMetadata
  readonly TimedMetadataPid?: number
  readonly TransportStreamId?: number
  readonly VideoPid?: number
}
export interface MinBottomRenditionSize {
  readonly Height?: number
  readonly Width?: number
}
export interface MinTopRenditionSize {
  readonly Height?: number
  readonly Width?: number
}
export interface MotionImageInserter {
  readonly Framerate?: MotionImageInsertionFramerate
  readonly Input?: string
  readonly InsertionMode?: MotionImageInsertionMode
  readonly Offset?: MotionImageInsertionOffset
  readonly Playback?: MotionImagePlayback
  readonly StartTime?: string
}
export interface MotionImageInsertionFramerate {
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
}
export type MotionImageInsertionMode = "MOV" | "PNG"
export interface MotionImageInsertionOffset {
  readonly ImageX?: number
  readonly ImageY?: number
}
export type MotionImagePlayback = "ONCE" | "REPEAT"
export type MovClapAtom = "INCLUDE" | "EXCLUDE"
export type MovCslgAtom = "INCLUDE" | "EXCLUDE"
export type MovMpeg2FourCCControl = "XDCAM" | "MPEG"
export type MovPaddingControl = "OMNEON" | "NONE"
export type MovReference = "SELF_CONTAINED" | "EXTERNAL"
export interface MovSettings {
  readonly ClapAtom?: MovClapAtom
  readonly CslgAtom?: MovCslgAtom
  readonly Mpeg2FourCCControl?: MovMpeg2FourCCControl
  readonly PaddingControl?: MovPaddingControl
  readonly Reference?: MovReference
}
export type Mp2AudioDescriptionMix = "BROADCASTER_MIXED_AD" | "NONE"
export interface Mp2Settings {
  readonly AudioDescriptionMix?: Mp2AudioDescriptionMix
  readonly Bitrate?: number
  readonly Channels?: number
  readonly SampleRate?: number
}
export type Mp3RateControlMode = "CBR" | "VBR"
export interface Mp3Settings {
  readonly Bitrate?: number
  readonly Channels?: number
  readonly RateControlMode?: Mp3RateControlMode
  readonly SampleRate?: number
  readonly VbrQuality?: number
}
export type Mp4C2paManifest = "INCLUDE" | "EXCLUDE"
export type Mp4CslgAtom = "INCLUDE" | "EXCLUDE"
export type Mp4FreeSpaceBox = "INCLUDE" | "EXCLUDE"
export type Mp4MoovPlacement = "PROGRESSIVE_DOWNLOAD" | "NORMAL"
export interface Mp4Settings {
  readonly AudioDuration?: CmfcAudioDuration
  readonly C2paManifest?: Mp4C2paManifest
  readonly CertificateSecret?: string
  readonly CslgAtom?: Mp4CslgAtom
  readonly CttsVersion?: number
  readonly FreeSpaceBox?: Mp4FreeSpaceBox
  readonly MoovPlacement?: Mp4MoovPlacement
  readonly Mp4MajorBrand?: string
  readonly SigningKmsKey?: string
}
export type MpdAccessibilityCaptionHints = "INCLUDE" | "EXCLUDE"
export type MpdAudioDuration = "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION"
export type MpdC2paManifest = "INCLUDE" | "EXCLUDE"
export type MpdCaptionContainerType = "RAW" | "FRAGMENTED_MP4"
export type MpdKlvMetadata = "NONE" | "PASSTHROUGH"
export type MpdManifestMetadataSignaling = "ENABLED" | "DISABLED"
export type MpdScte35Esam = "INSERT" | "NONE"
export type MpdScte35Source = "PASSTHROUGH" | "NONE"
export interface MpdSettings {
  readonly AccessibilityCaptionHints?: MpdAccessibilityCaptionHints
  readonly AudioDuration?: MpdAudioDuration
  readonly C2paManifest?: MpdC2paManifest
  readonly CaptionContainerType?: MpdCaptionContainerType
  readonly CertificateSecret?: string
  readonly KlvMetadata?: MpdKlvMetadata
  readonly ManifestMetadataSignaling?: MpdManifestMetadataSignaling
  readonly Scte35Esam?: MpdScte35Esam
  readonly Scte35Source?: MpdScte35Source
  readonly SigningKmsKey?: string
  readonly TimedMetadata?: MpdTimedMetadata
  readonly TimedMetadataBoxVersion?: MpdTimedMetadataBoxVersion
  readonly TimedMetadataSchemeIdUri?: string
  readonly TimedMetadataValue?: string
}
export type MpdTimedMetadata = "PASSTHROUGH" | "NONE"
export type MpdTimedMetadataBoxVersion = "VERSION_0" | "VERSION_1"
export type Mpeg2AdaptiveQuantization = "OFF" | "LOW" | "MEDIUM" | "HIGH"
export type Mpeg2CodecLevel = "AUTO" | "LOW" | "MAIN" | "HIGH1440" | "HIGH"
export type Mpeg2CodecProfile = "MAIN" | "PROFILE_422"
export type Mpeg2DynamicSubGop = "ADAPTIVE" | "STATIC"
export type Mpeg2FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type Mpeg2FramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export type Mpeg2GopSizeUnits = "FRAMES" | "SECONDS"
export type Mpeg2InterlaceMode = "PROGRESSIVE" | "TOP_FIELD" | "BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "FOLLOW_BOTTOM_FIELD"
export type Mpeg2IntraDcPrecision = "AUTO" | "INTRA_DC_PRECISION_8" | "INTRA_DC_PRECISION_9" | "INTRA_DC_PRECISION_10" | "INTRA_DC_PRECISION_11"
export type Mpeg2ParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type Mpeg2QualityTuningLevel = "SINGLE_PASS" | "MULTI_PASS"
export type Mpeg2RateControlMode = "VBR" | "CBR"
export type Mpeg2ScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE"
export type Mpeg2SceneChangeDetect = "DISABLED" | "ENABLED"
export interface Mpeg2Settings {
  readonly AdaptiveQuantization?: Mpeg2AdaptiveQuantization
  readonly Bitrate?: number
  readonly CodecLevel?: Mpeg2CodecLevel
  readonly CodecProfile?: Mpeg2CodecProfile
  readonly DynamicSubGop?: Mpeg2DynamicSubGop
  readonly FramerateControl?: Mpeg2FramerateControl
  readonly FramerateConversionAlgorithm?: Mpeg2FramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly GopClosedCadence?: number
  readonly GopSize?: number
  readonly GopSizeUnits?: Mpeg2GopSizeUnits
  readonly HrdBufferFinalFillPercentage?: number
  readonly HrdBufferInitialFillPercentage?: number
  readonly HrdBufferSize?: number
  readonly InterlaceMode?: Mpeg2InterlaceMode
  readonly IntraDcPrecision?: Mpeg2IntraDcPrecision
  readonly MaxBitrate?: number
  readonly MinIInterval?: number
  readonly NumberBFramesBetweenReferenceFrames?: number
  readonly ParControl?: Mpeg2ParControl
  readonly ParDenominator?: number
  readonly ParNumerator?: number
  readonly PerFrameMetrics?: readonly FrameMetricType[]
  readonly QualityTuningLevel?: Mpeg2QualityTuningLevel
  readonly RateControlMode?: Mpeg2RateControlMode
  readonly ScanTypeConversionMode?: Mpeg2ScanTypeConversionMode
  readonly SceneChangeDetect?: Mpeg2SceneChangeDetect
  readonly SlowPal?: Mpeg2SlowPal
  readonly Softness?: number
  readonly SpatialAdaptiveQuantization?: Mpeg2SpatialAdaptiveQuantization
  readonly Syntax?: Mpeg2Syntax
  readonly Telecine?: Mpeg2Telecine
  readonly TemporalAdaptiveQuantization?: Mpeg2TemporalAdaptiveQuantization
}
export type Mpeg2SlowPal = "DISABLED" | "ENABLED"
export type Mpeg2SpatialAdaptiveQuantization = "DISABLED" | "ENABLED"
export type Mpeg2Syntax = "DEFAULT" | "D_10"
export type Mpeg2Telecine = "NONE" | "SOFT" | "HARD"
export type Mpeg2TemporalAdaptiveQuantization = "DISABLED" | "ENABLED"
export interface MsSmoothAdditionalManifest {
  readonly ManifestNameModifier?: string
  readonly SelectedOutputs?: readonly string[]
}
export type MsSmoothAudioDeduplication = "COMBINE_DUPLICATE_STREAMS" | "NONE"
export interface MsSmoothEncryptionSettings {
  readonly SpekeKeyProvider?: SpekeKeyProvider
}
export type MsSmoothFragmentLengthControl = "EXACT" | "GOP_MULTIPLE"
export interface MsSmoothGroupSettings {
  readonly AdditionalManifests?: readonly MsSmoothAdditionalManifest[]
  readonly AudioDeduplication?: MsSmoothAudioDeduplication
  readonly Destination?: string
  readonly DestinationSettings?: DestinationSettings
  readonly Encryption?: MsSmoothEncryptionSettings
  readonly FragmentLength?: number
  readonly FragmentLengthControl?: MsSmoothFragmentLengthControl
  readonly ManifestEncoding?: MsSmoothManifestEncoding
}
export type MsSmoothManifestEncoding = "UTF8" | "UTF16"
export interface MultiViewInput {
  readonly FileInput?: string
}
export interface MultiViewSettings {
  readonly Input?: MultiViewInput
}
export type MxfAfdSignaling = "NO_COPY" | "COPY_FROM_VIDEO"
export type MxfProfile = "D_10" | "XDCAM" | "OP1A" | "XAVC" | "XDCAM_RDD9"
export interface MxfSettings {
  readonly AfdSignaling?: MxfAfdSignaling
  readonly Profile?: MxfProfile
  readonly UncompressedAudioWrapping?: MxfUncompressedAudioWrapping
  readonly XavcProfileSettings?: MxfXavcProfileSettings
}
export type MxfUncompressedAudioWrapping = "AUTO" | "AES3"
export type MxfXavcDurationMode = "ALLOW_ANY_DURATION" | "DROP_FRAMES_FOR_COMPLIANCE"
export interface MxfXavcProfileSettings {
  readonly DurationMode?: MxfXavcDurationMode
  readonly MaxAncDataSize?: number
}
export interface NexGuardFileMarkerSettings {
  readonly License?: string
  readonly Payload?: number
  readonly Preset?: string
  readonly Strength?: WatermarkingStrength
}
export type NielsenActiveWatermarkProcessType = "NAES2_AND_NW" | "CBET" | "NAES2_AND_NW_AND_CBET"
export interface NielsenConfiguration {
  readonly BreakoutCode?: number
  readonly DistributorId?: string
}
export interface NielsenNonLinearWatermarkSettings {
  readonly ActiveWatermarkProcess?: NielsenActiveWatermarkProcessType
  readonly AdiFilename?: string
  readonly AssetId?: string
  readonly AssetName?: string
  readonly CbetSourceId?: string
  readonly EpisodeId?: string
  readonly MetadataDestination?: string
  readonly SourceId?: number
  readonly SourceWatermarkStatus?: NielsenSourceWatermarkStatusType
  readonly TicServerUrl?: string
  readonly UniqueTicPerAudioTrack?: NielsenUniqueTicPerAudioTrackType
}
export type NielsenSourceWatermarkStatusType = "CLEAN" | "WATERMARKED"
export type NielsenUniqueTicPerAudioTrackType = "RESERVE_UNIQUE_TICS_PER_TRACK" | "SAME_TICS_PER_TRACK"
export type NoiseFilterPostTemporalSharpening = "DISABLED" | "ENABLED" | "AUTO"
export type NoiseFilterPostTemporalSharpeningStrength = "LOW" | "MEDIUM" | "HIGH"
export interface NoiseReducer {
  readonly Filter?: NoiseReducerFilter
  readonly FilterSettings?: NoiseReducerFilterSettings
  readonly SpatialFilterSettings?: NoiseReducerSpatialFilterSettings
  readonly TemporalFilterSettings?: NoiseReducerTemporalFilterSettings
}
export type NoiseReducerFilter = "BILATERAL" | "MEAN" | "GAUSSIAN" | "LANCZOS" | "SHARPEN" | "CONSERVE" | "SPATIAL" | "TEMPORAL"
export interface NoiseReducerFilterSettings {
  readonly Strength?: number
}
export interface NoiseReducerSpatialFilterSettings {
  readonly PostFilterSharpenStrength?: number
  readonly Speed?: number
  readonly Strength?: number
}
export interface NoiseReducerTemporalFilterSettings {
  readonly AggressiveMode?: number
  readonly PostTemporalSharpening?: NoiseFilterPostTemporalSharpening
  readonly PostTemporalSharpeningStrength?: NoiseFilterPostTemporalSharpeningStrength
  readonly Speed?: number
  readonly Strength?: number
}
export interface OpusSettings {
  readonly Bitrate?: number
  readonly Channels?: number
  readonly SampleRate?: number
}
export interface Output {
  readonly AudioDescriptions?: readonly AudioDescription[]
  readonly CaptionDescriptions?: readonly CaptionDescription[]
  readonly ContainerSettings?: ContainerSettings
  readonly Extension?: string
  readonly NameModifier?: string
  readonly OutputSettings?: OutputSettings
  readonly Preset?: string
  readonly VideoDescription?: VideoDescription
}
export interface OutputChannelMapping {
  readonly InputChannels?: readonly number[]
  readonly InputChannelsFineTune?: readonly number[]
}
export interface OutputDetail {
  readonly DurationInMs?: number
  readonly VideoDetails?: VideoDetail
}
export interface OutputGroup {
  readonly AutomatedEncodingSettings?: AutomatedEncodingSettings
  readonly CustomName?: string
  readonly Name?: string
  readonly OutputGroupSettings?: OutputGroupSettings
  readonly Outputs?: readonly Output[]
}
export interface OutputGroupDetail {
  readonly OutputDetails?: readonly OutputDetail[]
}
export interface OutputGroupSettings {
  readonly CmafGroupSettings?: CmafGroupSettings
  readonly DashIsoGroupSettings?: DashIsoGroupSettings
  readonly FileGroupSettings?: FileGroupSettings
  readonly HlsGroupSettings?: HlsGroupSettings
  readonly MsSmoothGroupSettings?: MsSmoothGroupSettings
  readonly PerFrameMetrics?: readonly FrameMetricType[]
  readonly Type?: OutputGroupType
}
export type OutputGroupType = "HLS_GROUP_SETTINGS" | "DASH_ISO_GROUP_SETTINGS" | "FILE_GROUP_SETTINGS" | "MS_SMOOTH_GROUP_SETTINGS" | "CMAF_GROUP_SETTINGS"
export type OutputSdt = "SDT_FOLLOW" | "SDT_FOLLOW_IF_PRESENT" | "SDT_MANUAL" | "SDT_NONE"
export interface OutputSettings {
  readonly HlsSettings?: HlsSettings
}
export type PadVideo = "DISABLED" | "BLACK"
export interface PartnerWatermarking {
  readonly NexguardFileMarkerSettings?: NexGuardFileMarkerSettings
}
export interface PassthroughSettings {
  readonly FrameControl?: FrameControl
  readonly VideoSelectorMode?: VideoSelectorMode
}
export type PresetSpeke20Audio = "PRESET_AUDIO_1" | "PRESET_AUDIO_2" | "PRESET_AUDIO_3" | "SHARED" | "UNENCRYPTED"
export type PresetSpeke20Video = "PRESET_VIDEO_1" | "PRESET_VIDEO_2" | "PRESET_VIDEO_3" | "PRESET_VIDEO_4" | "PRESET_VIDEO_5" | "PRESET_VIDEO_6" | "PRESET_VIDEO_7" | "PRESET_VIDEO_8" | "SHARED" | "UNENCRYPTED"
export type ProresChromaSampling = "PRESERVE_444_SAMPLING" | "SUBSAMPLE_TO_422"
export type ProresCodecProfile = "APPLE_PRORES_422" | "APPLE_PRORES_422_HQ" | "APPLE_PRORES_422_LT" | "APPLE_PRORES_422_PROXY" | "APPLE_PRORES_4444" | "APPLE_PRORES_4444_XQ"
export type ProresFramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type ProresFramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export type ProresInterlaceMode = "PROGRESSIVE" | "TOP_FIELD" | "BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "FOLLOW_BOTTOM_FIELD"
export type ProresParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type ProresScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE"
export interface ProresSettings {
  readonly ChromaSampling?: ProresChromaSampling
  readonly CodecProfile?: ProresCodecProfile
  readonly FramerateControl?: ProresFramerateControl
  readonly FramerateConversionAlgorithm?: ProresFramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly InterlaceMode?: ProresInterlaceMode
  readonly ParControl?: ProresParControl
  readonly ParDenominator?: number
  readonly ParNumerator?: number
  readonly PerFrameMetrics?: readonly FrameMetricType[]
  readonly ScanTypeConversionMode?: ProresScanTypeConversionMode
  readonly SlowPal?: ProresSlowPal
  readonly Telecine?: ProresTelecine
}
export type ProresSlowPal = "DISABLED" | "ENABLED"
export type ProresTelecine = "NONE" | "HARD"
export interface QueueTransition {
  readonly DestinationQueue?: string
  readonly SourceQueue?: string
  readonly Timestamp?: number | string
}
export interface Rectangle {
  readonly Height?: number
  readonly Width?: number
  readonly X?: number
  readonly Y?: number
}
export interface RemixSettings {
  readonly AudioDescriptionAudioChannel?: number
  readonly AudioDescriptionDataChannel?: number
  readonly ChannelMapping?: ChannelMapping
  readonly ChannelsIn?: number
  readonly ChannelsOut?: number
}
export type RemoveRubyReserveAttributes = "DISABLED" | "ENABLED"
export type RequiredFlag = "ENABLED" | "DISABLED"
export type RespondToAfd = "NONE" | "RESPOND" | "PASSTHROUGH"
export type RuleType = "MIN_TOP_RENDITION_SIZE" | "MIN_BOTTOM_RENDITION_SIZE" | "FORCE_INCLUDE_RENDITIONS" | "ALLOWED_RENDITIONS"
export interface S3DestinationAccessControl {
  readonly CannedAcl?: S3ObjectCannedAcl
}
export interface S3DestinationSettings {
  readonly AccessControl?: S3DestinationAccessControl
  readonly Encryption?: S3EncryptionSettings
  readonly StorageClass?: S3StorageClass
}
export interface S3EncryptionSettings {
  readonly EncryptionType?: S3ServerSideEncryptionType
  readonly KmsEncryptionContext?: string
  readonly KmsKeyArn?: string
}
export type S3ObjectCannedAcl = "PUBLIC_READ" | "AUTHENTICATED_READ" | "BUCKET_OWNER_READ" | "BUCKET_OWNER_FULL_CONTROL"
export type S3ServerSideEncryptionType = "SERVER_SIDE_ENCRYPTION_S3" | "SERVER_SIDE_ENCRYPTION_KMS"
export type S3StorageClass = "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE"
export type SampleRangeConversion = "LIMITED_RANGE_SQUEEZE" | "NONE" | "LIMITED_RANGE_CLIP"
export type ScalingBehavior = "DEFAULT" | "STRETCH_TO_OUTPUT" | "FIT" | "FIT_NO_UPSCALE" | "FILL" | "SMART_CROP"
export type SccDestinationFramerate = "FRAMERATE_23_97" | "FRAMERATE_24" | "FRAMERATE_25" | "FRAMERATE_29_97_DROPFRAME" | "FRAMERATE_29_97_NON_DROPFRAME"
export interface SccDestinationSettings {
  readonly Framerate?: SccDestinationFramerate
}
export type ShareStatus = "NOT_SHARED" | "INITIATED" | "SHARED"
export type SimulateReservedQueue = "DISABLED" | "ENABLED"
export type SlowPalPitchCorrection = "DISABLED" | "ENABLED"
export interface SpekeKeyProvider {
  readonly CertificateArn?: string
  readonly EncryptionContractConfiguration?: EncryptionContractConfiguration
  readonly ResourceId?: string
  readonly SystemIds?: readonly string[]
  readonly Url?: string
}
export interface SpekeKeyProviderCmaf {
  readonly CertificateArn?: string
  readonly DashSignaledSystemIds?: readonly string[]
  readonly EncryptionContractConfiguration?: EncryptionContractConfiguration
  readonly HlsSignaledSystemIds?: readonly string[]
  readonly ResourceId?: string
  readonly Url?: string
}
export interface SrtDestinationSettings {
  readonly StylePassthrough?: SrtStylePassthrough
}
export type SrtStylePassthrough = "ENABLED" | "DISABLED"
export interface StaticKeyProvider {
  readonly KeyFormat?: string
  readonly KeyFormatVersions?: string
  readonly StaticKeyValue?: string
  readonly Url?: string
}
export type StatusUpdateInterval = "SECONDS_10" | "SECONDS_12" | "SECONDS_15" | "SECONDS_20" | "SECONDS_30" | "SECONDS_60" | "SECONDS_120" | "SECONDS_180" | "SECONDS_240" | "SECONDS_300" | "SECONDS_360" | "SECONDS_420" | "SECONDS_480" | "SECONDS_540" | "SECONDS_600"
export type TamsGapHandling = "SKIP_GAPS" | "FILL_WITH_BLACK" | "HOLD_LAST_FRAME"
export interface TeletextDestinationSettings {
  readonly PageNumber?: string
  readonly PageTypes?: readonly TeletextPageType[]
}
export type TeletextPageType = "PAGE_TYPE_INITIAL" | "PAGE_TYPE_SUBTITLE" | "PAGE_TYPE_ADDL_INFO" | "PAGE_TYPE_PROGRAM_SCHEDULE" | "PAGE_TYPE_HEARING_IMPAIRED_SUBTITLE"
export interface TeletextSourceSettings {
  readonly PageNumber?: string
}
export interface TimecodeBurnin {
  readonly FontSize?: number
  readonly Position?: TimecodeBurninPosition
  readonly Prefix?: string
}
export type TimecodeBurninPosition = "TOP_CENTER" | "TOP_LEFT" | "TOP_RIGHT" | "MIDDLE_LEFT" | "MIDDLE_CENTER" | "MIDDLE_RIGHT" | "BOTTOM_LEFT" | "BOTTOM_CENTER" | "BOTTOM_RIGHT"
export interface TimecodeConfig {
  readonly Anchor?: string
  readonly Source?: TimecodeSource
  readonly Start?: string
  readonly TimestampOffset?: string
}
export type TimecodeSource = "EMBEDDED" | "ZEROBASED" | "SPECIFIEDSTART"
export type TimecodeTrack = "DISABLED" | "ENABLED"
export type TimedMetadata = "PASSTHROUGH" | "NONE"
export interface TimedMetadataInsertion {
  readonly Id3Insertions?: readonly Id3Insertion[]
}
export interface Timing {
  readonly FinishTime?: number | string
  readonly StartTime?: number | string
  readonly SubmitTime?: number | string
}
export interface TrackSourceSettings {
  readonly StreamNumber?: number
  readonly TrackNumber?: number
}
export type TsPtsOffset = "AUTO" | "SECONDS" | "MILLISECONDS"
export interface TtmlDestinationSettings {
  readonly StylePassthrough?: TtmlStylePassthrough
}
export type TtmlStylePassthrough = "ENABLED" | "DISABLED"
export type UncompressedFourcc = "I420" | "I422" | "I444"
export type UncompressedFramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type UncompressedFramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export type UncompressedInterlaceMode = "INTERLACED" | "PROGRESSIVE"
export type UncompressedScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE"
export interface UncompressedSettings {
  readonly Fourcc?: UncompressedFourcc
  readonly FramerateControl?: UncompressedFramerateControl
  readonly FramerateConversionAlgorithm?: UncompressedFramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly InterlaceMode?: UncompressedInterlaceMode
  readonly ScanTypeConversionMode?: UncompressedScanTypeConversionMode
  readonly SlowPal?: UncompressedSlowPal
  readonly Telecine?: UncompressedTelecine
}
export type UncompressedSlowPal = "DISABLED" | "ENABLED"
export type UncompressedTelecine = "NONE" | "HARD"
export type Vc3Class = "CLASS_145_8BIT" | "CLASS_220_8BIT" | "CLASS_220_10BIT"
export type Vc3FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type Vc3FramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export type Vc3InterlaceMode = "INTERLACED" | "PROGRESSIVE"
export type Vc3ScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE"
export interface Vc3Settings {
  readonly FramerateControl?: Vc3FramerateControl
  readonly FramerateConversionAlgorithm?: Vc3FramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly InterlaceMode?: Vc3InterlaceMode
  readonly ScanTypeConversionMode?: Vc3ScanTypeConversionMode
  readonly SlowPal?: Vc3SlowPal
  readonly Telecine?: Vc3Telecine
  readonly Vc3Class?: Vc3Class
}
export type Vc3SlowPal = "DISABLED" | "ENABLED"
export type Vc3Telecine = "NONE" | "HARD"
export type VchipAction = "PASSTHROUGH" | "STRIP"
export type VideoCodec = "AV1" | "AVC_INTRA" | "FRAME_CAPTURE" | "GIF" | "H_264" | "H_265" | "MPEG2" | "PASSTHROUGH" | "PRORES" | "UNCOMPRESSED" | "VC3" | "VP8" | "VP9" | "XAVC"
export interface VideoCodecSettings {
  readonly Av1Settings?: Av1Settings
  readonly AvcIntraSettings?: AvcIntraSettings
  readonly Codec?: VideoCodec
  readonly FrameCaptureSettings?: FrameCaptureSettings
  readonly GifSettings?: GifSettings
  readonly H264Settings?: H264Settings
  readonly H265Settings?: H265Settings
  readonly Mpeg2Settings?: Mpeg2Settings
  readonly PassthroughSettings?: PassthroughSettings
  readonly ProresSettings?: ProresSettings
  readonly UncompressedSettings?: UncompressedSettings
  readonly Vc3Settings?: Vc3Settings
  readonly Vp8Settings?: Vp8Settings
  readonly Vp9Settings?: Vp9Settings
  readonly XavcSettings?: XavcSettings
}
export interface VideoDescription {
  readonly AfdSignaling?: AfdSignaling
  readonly AntiAlias?: AntiAlias
  readonly ChromaPositionMode?: ChromaPositionMode
  readonly CodecSettings?: VideoCodecSettings
  readonly ColorMetadata?: ColorMetadata
  readonly Crop?: Rectangle
  readonly DropFrameTimecode?: DropFrameTimecode
  readonly FixedAfd?: number
  readonly Height?: number
  readonly Position?: Rectangle
  readonly RespondToAfd?: RespondToAfd
  readonly ScalingBehavior?: ScalingBehavior
  readonly Sharpness?: number
  readonly TimecodeInsertion?: VideoTimecodeInsertion
  readonly TimecodeTrack?: TimecodeTrack
  readonly VideoPreprocessors?: VideoPreprocessor
  readonly Width?: number
}
export interface VideoDetail {
  readonly HeightInPx?: number
  readonly WidthInPx?: number
}
export interface VideoOverlay {
  readonly Crop?: VideoOverlayCrop
  readonly EndTimecode?: string
  readonly InitialPosition?: VideoOverlayPosition
  readonly Input?: VideoOverlayInput
  readonly Playback?: VideoOverlayPlayBackMode
  readonly StartTimecode?: string
  readonly Transitions?: readonly VideoOverlayTransition[]
}
export interface VideoOverlayCrop {
  readonly Height?: number
  readonly Unit?: VideoOverlayUnit
  readonly Width?: number
  readonly X?: number
  readonly Y?: number
}
export interface VideoOverlayInput {
  readonly AudioSelectors?: { readonly [name: string]: AudioSelector }
  readonly FileInput?: string
  readonly InputClippings?: readonly VideoOverlayInputClipping[]
  readonly TimecodeSource?: InputTimecodeSource
  readonly TimecodeStart?: string
}
export interface VideoOverlayInputClipping {
  readonly EndTimecode?: string
  readonly StartTimecode?: string
}
export type VideoOverlayPlayBackMode = "ONCE" | "REPEAT"
export interface VideoOverlayPosition {
  readonly Height?: number
  readonly Opacity?: number
  readonly Unit?: VideoOverlayUnit
  readonly Width?: number
  readonly XPosition?: number
  readonly YPosition?: number
}
export interface VideoOverlayTransition {
  readonly EndPosition?: VideoOverlayPosition
  readonly EndTimecode?: string
  readonly StartTimecode?: string
}
export type VideoOverlayUnit = "PIXELS" | "PERCENTAGE"
export interface VideoPreprocessor {
  readonly ColorCorrector?: ColorCorrector
  readonly Deinterlacer?: Deinterlacer
  readonly DolbyVision?: DolbyVision
  readonly Hdr10Plus?: Hdr10Plus
  readonly ImageInserter?: ImageInserter
  readonly NoiseReducer?: NoiseReducer
  readonly PartnerWatermarking?: PartnerWatermarking
  readonly TimecodeBurnin?: TimecodeBurnin
}
export interface VideoSelector {
  readonly AlphaBehavior?: AlphaBehavior
  readonly ColorSpace?: ColorSpace
  readonly ColorSpaceUsage?: ColorSpaceUsage
  readonly EmbeddedTimecodeOverride?: EmbeddedTimecodeOverride
  readonly Hdr10Metadata?: Hdr10Metadata
  readonly MaxLuminance?: number
  readonly PadVideo?: PadVideo
  readonly Pid?: number
  readonly ProgramNumber?: number
  readonly Rotate?: InputRotate
  readonly SampleRange?: InputSampleRange
  readonly SelectorType?: VideoSelectorType
  readonly Streams?: readonly number[]
}
export type VideoSelectorMode = "AUTO" | "REMUX_ALL"
export type VideoSelectorType = "AUTO" | "STREAM"
export type VideoTimecodeInsertion = "DISABLED" | "PIC_TIMING_SEI"
export interface VorbisSettings {
  readonly Channels?: number
  readonly SampleRate?: number
  readonly VbrQuality?: number
}
export type Vp8FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type Vp8FramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export type Vp8ParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type Vp8QualityTuningLevel = "MULTI_PASS" | "MULTI_PASS_HQ"
export type Vp8RateControlMode = "VBR"
export interface Vp8Settings {
  readonly Bitrate?: number
  readonly FramerateControl?: Vp8FramerateControl
  readonly FramerateConversionAlgorithm?: Vp8FramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly GopSize?: number
  readonly HrdBufferSize?: number
  readonly MaxBitrate?: number
  readonly ParControl?: Vp8ParControl
  readonly ParDenominator?: number
  readonly ParNumerator?: number
  readonly QualityTuningLevel?: Vp8QualityTuningLevel
  readonly RateControlMode?: Vp8RateControlMode
}
export type Vp9FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type Vp9FramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export type Vp9ParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type Vp9QualityTuningLevel = "MULTI_PASS" | "MULTI_PASS_HQ"
export type Vp9RateControlMode = "VBR"
export interface Vp9Settings {
  readonly Bitrate?: number
  readonly FramerateControl?: Vp9FramerateControl
  readonly FramerateConversionAlgorithm?: Vp9FramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly GopSize?: number
  readonly HrdBufferSize?: number
  readonly MaxBitrate?: number
  readonly ParControl?: Vp9ParControl
  readonly ParDenominator?: number
  readonly ParNumerator?: number
  readonly QualityTuningLevel?: Vp9QualityTuningLevel
  readonly RateControlMode?: Vp9RateControlMode
}
export interface WarningGroup {
  readonly Code: number
  readonly Count: number
}
export type WatermarkingStrength = "LIGHTEST" | "LIGHTER" | "DEFAULT" | "STRONGER" | "STRONGEST"
export type WavFormat = "RIFF" | "RF64" | "EXTENSIBLE"
export interface WavSettings {
  readonly BitDepth?: number
  readonly Channels?: number
  readonly Format?: WavFormat
  readonly SampleRate?: number
}
export type WebvttAccessibilitySubs = "DISABLED" | "ENABLED"
export interface WebvttDestinationSettings {
  readonly Accessibility?: WebvttAccessibilitySubs
  readonly StylePassthrough?: WebvttStylePassthrough
}
export interface WebvttHlsSourceSettings {
  readonly RenditionGroupId?: string
  readonly RenditionLanguageCode?: LanguageCode
  readonly RenditionName?: string
}
export type WebvttStylePassthrough = "ENABLED" | "DISABLED" | "STRICT" | "MERGE"
export type Xavc4kIntraCbgProfileClass = "CLASS_100" | "CLASS_300" | "CLASS_480"
export interface Xavc4kIntraCbgProfileSettings {
  readonly XavcClass?: Xavc4kIntraCbgProfileClass
}
export type Xavc4kIntraVbrProfileClass = "CLASS_100" | "CLASS_300" | "CLASS_480"
export interface Xavc4kIntraVbrProfileSettings {
  readonly XavcClass?: Xavc4kIntraVbrProfileClass
}
export type Xavc4kProfileBitrateClass = "BITRATE_CLASS_100" | "BITRATE_CLASS_140" | "BITRATE_CLASS_200"
export type Xavc4kProfileCodecProfile = "HIGH" | "HIGH_422"
export type Xavc4kProfileQualityTuningLevel = "SINGLE_PASS" | "SINGLE_PASS_HQ" | "MULTI_PASS_HQ"
export interface Xavc4kProfileSettings {
  readonly BitrateClass?: Xavc4kProfileBitrateClass
  readonly CodecProfile?: Xavc4kProfileCodecProfile
  readonly FlickerAdaptiveQuantization?: XavcFlickerAdaptiveQuantization
  readonly GopBReference?: XavcGopBReference
  readonly GopClosedCadence?: number
  readonly HrdBufferSize?: number
  readonly QualityTuningLevel?: Xavc4kProfileQualityTuningLevel
  readonly Slices?: number
}
export type XavcAdaptiveQuantization = "OFF" | "AUTO" | "LOW" | "MEDIUM" | "HIGH" | "HIGHER" | "MAX"
export type XavcEntropyEncoding = "AUTO" | "CABAC" | "CAVLC"
export type XavcFlickerAdaptiveQuantization = "DISABLED" | "ENABLED"
export type XavcFramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED"
export type XavcFramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE" | "FRAMEFORMER" | "MAINTAIN_FRAME_COUNT"
export type XavcGopBReference = "DISABLED" | "ENABLED"
export type XavcHdIntraCbgProfileClass = "CLASS_50" | "CLASS_100" | "CLASS_200"
export interface XavcHdIntraCbgProfileSettings {
  readonly XavcClass?: XavcHdIntraCbgProfileClass
}
export type XavcHdProfileBitrateClass = "BITRATE_CLASS_25" | "BITRATE_CLASS_35" | "BITRATE_CLASS_50"
export type XavcHdProfileQualityTuningLevel = "SINGLE_PASS" | "SINGLE_PASS_HQ" | "MULTI_PASS_HQ"
export interface XavcHdProfileSettings {
  readonly BitrateClass?: XavcHdProfileBitrateClass
  readonly FlickerAdaptiveQuantization?: XavcFlickerAdaptiveQuantization
  readonly GopBReference?: XavcGopBReference
  readonly GopClosedCadence?: number
  readonly HrdBufferSize?: number
  readonly InterlaceMode?: XavcInterlaceMode
  readonly QualityTuningLevel?: XavcHdProfileQualityTuningLevel
  readonly Slices?: number
  readonly Telecine?: XavcHdProfileTelecine
}
export type XavcHdProfileTelecine = "NONE" | "HARD"
export type XavcInterlaceMode = "PROGRESSIVE" | "TOP_FIELD" | "BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "FOLLOW_BOTTOM_FIELD"
export type XavcProfile = "XAVC_HD_INTRA_CBG" | "XAVC_4K_INTRA_CBG" | "XAVC_4K_INTRA_VBR" | "XAVC_HD" | "XAVC_4K"
export interface XavcSettings {
  readonly AdaptiveQuantization?: XavcAdaptiveQuantization
  readonly EntropyEncoding?: XavcEntropyEncoding
  readonly FramerateControl?: XavcFramerateControl
  readonly FramerateConversionAlgorithm?: XavcFramerateConversionAlgorithm
  readonly FramerateDenominator?: number
  readonly FramerateNumerator?: number
  readonly PerFrameMetrics?: readonly FrameMetricType[]
  readonly Profile?: XavcProfile
  readonly SlowPal?: XavcSlowPal
  readonly Softness?: number
  readonly SpatialAdaptiveQuantization?: XavcSpatialAdaptiveQuantization
  readonly TemporalAdaptiveQuantization?: XavcTemporalAdaptiveQuantization
  readonly Xavc4kIntraCbgProfileSettings?: Xavc4kIntraCbgProfileSettings
  readonly Xavc4kIntraVbrProfileSettings?: Xavc4kIntraVbrProfileSettings
  readonly Xavc4kProfileSettings?: Xavc4kProfileSettings
  readonly XavcHdIntraCbgProfileSettings?: XavcHdIntraCbgProfileSettings
  readonly XavcHdProfileSettings?: XavcHdProfileSettings
}
export type XavcSlowPal = "DISABLED" | "ENABLED"
export type XavcSpatialAdaptiveQuantization = "DISABLED" | "ENABLED"
export type XavcTemporalAdaptiveQuantization = "DISABLED" | "ENABLED"
